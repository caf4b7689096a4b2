package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a heading right below an item or a quotation that it becomes part of that. */
final class SwallowedHeading {
  private static final Pattern CONTAINER =
      Pattern.compile(" {0,3}(?:(>)|(?:[*+-]|[0-9]{1,9}\\.)[ \\t]+\\S)");

  private SwallowedHeading() {}

  static void check(Post post, TextBlock heading, Reporter reporter) {
    Source source = post.source();
    int line = source.lines().lineOf(heading.span().start());
    int start = source.lines().line(line).start();
    if (!heading.nested() || heading.span().start() != start || line < 2) {
      return;
    }
    Matcher above = CONTAINER.matcher(source.text(source.lines().line(line - 1)));
    if (!source.text().startsWith("#", start) || !above.lookingAt()) {
      return;
    }
    String container = above.group(1) == null ? "item" : "quotation";
    reporter.report(
        Severity.WARNING,
        heading.span(),
        "The heading "
            + Excerpt.quoted(heading.text())
            + " becomes part of the "
            + container
            + " above it. Add a blank line between them.",
        "Add a blank line",
        List.of(new TextEdit(Span.at(start), "\n")));
  }
}
