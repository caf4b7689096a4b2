package io.github.postlint.rules.code;

import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Highlighter;
import java.util.Optional;

/** Makes a line close a fence, where it certainly was meant to. */
final class FenceMending {
  private FenceMending() {}

  /** The edit that closes the fence; empty where there are several ways. */
  static Optional<TextEdit> of(Post post, BrokenFence fence, Highlighter highlighter) {
    Source source = post.source();
    Span opener = Fences.opener(source, fence);
    Span closer = Fences.closer(source, fence);
    return switch (fence.cause()) {
      case SHORTER -> lengthen(source, opener, closer);
      case INDENTED -> outdent(source, opener, closer);
      case TRAILING_TEXT -> breakLine(source, closer, fence.culprit(), highlighter);
      case UNCLOSED, OTHER_MARKER, CLOSED_BY_OPENER, INFO -> Optional.empty();
    };
  }

  private static Optional<TextEdit> lengthen(Source source, Span opener, Span closer) {
    String marks = source.text(opener);
    return closer.length() < marks.length()
        ? Optional.of(new TextEdit(Span.at(closer.end()), marks.substring(closer.length())))
        : Optional.empty();
  }

  private static Optional<TextEdit> outdent(Source source, Span opener, Span closer) {
    Span before = before(source, closer);
    String head = source.text(before(source, opener));
    boolean plain = source.text(before).isBlank() && !head.contains(">") && !head.contains("\t");
    return plain ? Optional.of(new TextEdit(before, " ".repeat(head.length()))) : Optional.empty();
  }

  /** A known word after the marks may rather open another fence. */
  private static Optional<TextEdit> breakLine(
      Source source, Span closer, Span culprit, Highlighter highlighter) {
    Span after = new Span(closer.end(), Math.max(closer.end(), culprit.end()));
    String rest = source.text(after);
    String text = rest.strip();
    String indent = source.text(before(source, closer));
    if (!indent.isBlank() || highlighter.knows(text.split("[\\s{]", 2)[0])) {
      return Optional.empty();
    }
    int spaces = rest.length() - rest.stripLeading().length();
    return Optional.of(new TextEdit(new Span(closer.end(), closer.end() + spaces), "\n" + indent));
  }

  private static Span before(Source source, Span marks) {
    return new Span(
        source.lines().line(source.lines().lineOf(marks.start())).start(), marks.start());
  }
}
