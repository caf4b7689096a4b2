package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Wraps code in {@code raw}, where that shows all of it and nothing else changes. */
final class RawWrap {
  private static final String OPEN = "{% raw %}";
  private static final String CLOSE = "{% endraw %}";

  private final Post post;
  private final ExcerptHead excerpt;
  private final Predicate<LiquidToken> shown;
  private final List<LiquidToken> tokens;
  private final Map<Span, Boolean> known = new HashMap<>();

  /**
   * @param shown whether a token in code was meant to be shown
   */
  RawWrap(Post post, ExcerptHead excerpt, Predicate<LiquidToken> shown) {
    this.post = post;
    this.excerpt = excerpt;
    this.shown = shown;
    this.tokens = LiquidBody.of(post.template()).tokens();
  }

  /** What to do, as a sentence. */
  String advice(CodePlace place) {
    return excerpt.closesIn(place.content())
        ? "Write " + ExcerptHead.BRACE + "."
        : "Wrap the " + (place.block() ? "block" : "code span") + " in {% raw %} … {% endraw %}.";
  }

  /** Reports a finding, with the edits where they are certain. */
  void report(
      Severity severity, LiquidToken token, String message, CodePlace place, Reporter reporter) {
    Optional<List<TextEdit>> edits = edits(place);
    if (edits.isPresent()) {
      reporter.report(severity, token.span(), message, "Wrap it in raw", edits.get());
    } else {
      reporter.report(severity, token.span(), message);
    }
  }

  /** The edits; empty where some of the code is Liquid on purpose, or an excerpt would break. */
  private Optional<List<TextEdit>> edits(CodePlace place) {
    Span content = place.content();
    if (excerpt.closesIn(content) || !known.computeIfAbsent(content, this::isShown)) {
      return Optional.empty();
    }
    Span lines = place.block() ? around(content) : content;
    return Optional.of(
        lines.equals(content)
            ? List.of(
                new TextEdit(Span.at(content.start()), OPEN),
                new TextEdit(Span.at(content.end()), CLOSE))
            : List.of(
                new TextEdit(Span.at(lines.start()), OPEN + "\n"),
                new TextEdit(Span.at(lines.end()), "\n" + CLOSE)));
  }

  private boolean isShown(Span content) {
    for (int i = LiquidToken.firstEndingAfter(tokens, content.start());
        i < tokens.size() && tokens.get(i).span().start() < content.end();
        i++) {
      LiquidToken token = tokens.get(i);
      boolean inside =
          content.start() <= token.span().start() && token.span().end() <= content.end();
      boolean part = token.name().startsWith("end") || LiquidTags.isBranch(token.name());
      if (!inside || token.name().endsWith("raw") || !(part || shown.test(token))) {
        return false;
      }
    }
    return true;
  }

  /** A fence at the start of its line, with blank lines around it; else the code itself. */
  private Span around(Span content) {
    int first = post.source().lines().lineOf(content.start()) - 1;
    int last = post.source().lines().lineOf(content.end()) + 1;
    boolean alone =
        first >= 1
            && last <= post.source().lines().count()
            && isFence(first)
            && isFence(last)
            && isBlank(first - 1)
            && isBlank(last + 1);
    return alone
        ? new Span(
            post.source().lines().line(first).start(), post.source().lines().line(last).end())
        : content;
  }

  private boolean isFence(int line) {
    String text = post.source().text(post.source().lines().line(line));
    return text.startsWith("```") || text.startsWith("~~~");
  }

  private boolean isBlank(int line) {
    return line > post.source().lines().count()
        || post.source().lines().line(line).end() <= post.body().start()
        || post.source().text(post.source().lines().line(line)).isBlank();
  }
}
