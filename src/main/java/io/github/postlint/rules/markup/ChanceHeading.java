package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says of a sentence that it becomes a heading, because the line across the page that should follow
 * it stands right below.
 */
final class ChanceHeading {
  /** Nobody underlines a heading with less where it has as many letters as a sentence. */
  private static final String RULE = "---";

  /** A line of the other sign, short or longer than a heading would have it. */
  private static final Pattern LINE = Pattern.compile("={3,4}");

  /** In UTF-16 units: longer than the headings that people write, most of which have under 60. */
  private static final int LONG = 100;

  /** What may stand after the end of a sentence. */
  private static final String CLOSING = "*_`\"')]\u201d\u2019\u00bb";

  private ChanceHeading() {}

  static void check(Post post, TextBlock heading, Reporter reporter) {
    String text = heading.text().strip();
    if (heading.nested() || !isSentence(text)) {
      return;
    }
    LineTable lines = post.source().lines();
    int line = lines.lineOf(heading.offset(heading.text().length() - 1));
    Span first = lines.line(line);
    if (post.source().text(first).stripLeading().startsWith("#") || line == lines.count()) {
      return;
    }
    Span below = lines.line(line + 1);
    String rule = post.source().text(below).stripTrailing();
    if (rule.equals(RULE) || LINE.matcher(rule).matches()) {
      reporter.report(
          Severity.WARNING,
          heading.source(0, heading.text().length()),
          "Readers see the sentence "
              + Excerpt.quoted(text)
              + " as a heading, because \""
              + rule
              + "\" stands right below it. Add a blank line between"
              + " them.",
          Safety.UNSAFE,
          "Add a blank line",
          List.of(new TextEdit(Span.at(below.start()), "\n")));
    }
  }

  /** Whether it ends as sentences do, and headings hardly ever, or is too long for a heading. */
  private static boolean isSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(0, end);
    boolean ended = bare.endsWith(".") || bare.endsWith(";") || bare.endsWith("\u3002");
    return text.length() > LONG || (ended && !bare.endsWith("...") && text.indexOf(' ') > 0);
  }
}
