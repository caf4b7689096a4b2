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
    report(lines, Severity.ERROR, "readers see it as text under a rule", reporter);
  }

  /**
   * @param effect what happens to front matter that does not close
   */
  static void report(HeadLines lines, Severity severity, String effect, Reporter reporter) {
    int end = end(lines, 2);
    if (lines.isBadDelimiter(end)) {
      reporter.report(
          severity,
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
        severity,
        lines.span(1),
        "This front matter is never closed, so "
            + effect
            + ". Write a line \"---\" after its last key, on line "
            + end
            + ".",
        "Close the front matter",
        List.of(new TextEdit(Span.at(lines.span(end).start()), "---\n")));
  }

  /**
   * The line before which the keys that begin at {@code first} have to be closed; 0 where a
   * delimiter does so.
   */
  static int missing(HeadLines lines, int first) {
    int close = lines.delimiter(first);
    for (int line = first; line < close; line++) {
      if (!lines.isBlank(line) && !isYaml(lines, line)) {
        close = 0;
      }
    }
    return close > 0 ? 0 : end(lines, first);
  }

  /**
   * A line that looks like a delimiter, else the first blank line or the first that is not YAML of
   * a front matter.
   */
  private static int end(HeadLines lines, int from) {
    for (int line = from; line <= lines.count(); line++) {
      if (lines.isBadDelimiter(line) || lines.isBlank(line) || !isYaml(lines, line)) {
        return line;
      }
    }
    return lines.count();
  }

  private static boolean isYaml(HeadLines lines, int line) {
    return lines.isKey(line) || lines.text(line).matches("[ \\t#-].*");
  }
}
