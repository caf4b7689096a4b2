package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds a comment between rows of a table: none is made of the rows above it. */
final class CommentInTable {
  private static final Pattern COMMENT = Pattern.compile("<!--(?:(?!-->).){0,300}-->[ \\t]*");

  private CommentInTable() {}

  /**
   * Reports the first comment between rows in a paragraph of rows.
   *
   * @return whether there is one
   */
  static boolean report(TextBlock block, Reporter reporter) {
    if (block.nested() || !block.text().startsWith("|") || !block.text().contains("<!--")) {
      return false;
    }
    String[] lines = block.text().split("\n", -1);
    for (int i = 1; i + 1 < lines.length; i++) {
      if (COMMENT.matcher(lines[i]).matches() && isRow(lines[i - 1]) && isRow(lines[i + 1])) {
        report(block, lines[0], lines[i], i, reporter);
        return true;
      }
    }
    return false;
  }

  private static boolean isRow(String line) {
    return line.startsWith("|");
  }

  private static void report(
      TextBlock block, String row, String comment, int index, Reporter reporter) {
    List<Integer> starts = block.lineStarts();
    int start = starts.get(index);
    Span line = new Span(block.offset(start), block.offset(starts.get(index + 1)));
    reporter.report(
        Severity.WARNING,
        block.source(start, start + comment.length()),
        "Readers see the rows around this comment, such as "
            + Excerpt.quoted(row)
            + ", as text: it parts the table. Move it above.",
        "Move the comment above the table",
        List.of(new TextEdit(Span.at(block.offset(0)), comment + "\n\n"), new TextEdit(line, "")));
  }
}
