package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Span;
import java.util.List;

/** Says where front matter that opens on line 1 and never closes should have closed. */
final class UnclosedFrontMatter {
  private UnclosedFrontMatter() {}

  static void report(HeadLines lines, Reporter reporter) {
    int end = end(lines);
    if (lines.isBadDelimiter(end)) {
      reporter.report(
          Severity.ERROR,
          lines.span(end),
          "\""
              + lines.text(end).strip()
              + "\" does not close the front matter: it takes three hyphens at the start of the"
              + " line. Readers see the front matter as text.",
          "Write three hyphens",
          List.of(new TextEdit(lines.span(end), "---")));
      return;
    }
    reporter.report(
        Severity.ERROR,
        lines.span(1),
        "This front matter is never closed, so readers see it as text under a rule. Write a line"
            + " \"---\" after its last key, on line "
            + end
            + ".",
        "Close the front matter",
        List.of(new TextEdit(Span.at(lines.span(end).start()), "---\n")));
  }

  /**
   * A line that looks like a delimiter, else the first blank line or the first that is not YAML of
   * a front matter.
   */
  private static int end(HeadLines lines) {
    for (int line = 2; line <= lines.count(); line++) {
      if (lines.isBadDelimiter(line)) {
        return line;
      }
      boolean yaml = lines.isKey(line) || lines.text(line).matches("[ \\t#-].*");
      if (lines.isBlank(line) || !yaml) {
        return line;
      }
    }
    return lines.count();
  }
}
