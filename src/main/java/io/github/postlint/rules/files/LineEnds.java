package io.github.postlint.rules.files;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;

/**
 * How the lines of a file end.
 *
 * @param crlf how many end with carriage return and line feed
 * @param lf how many end with line feed alone
 * @param firstCrlf the 0-based offset of the first carriage return, or -1
 */
record LineEnds(int crlf, int lf, int firstCrlf) {
  static LineEnds of(Source source) {
    String text = source.text();
    int crlf = 0;
    int lf = 0;
    int first = -1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (i > 0 && text.charAt(i - 1) == '\r') {
        crlf++;
        first = first < 0 ? i - 1 : first;
      } else {
        lf++;
      }
    }
    return new LineEnds(crlf, lf, first);
  }

  void check(Source source, Reporter reporter) {
    if (crlf == 0) {
      return;
    }
    String count = crlf == 1 ? "1 line ends" : crlf + " lines end";
    String message =
        lf == 0
            ? count
                + " with CRLF, and none with LF alone: every change on another system rewrites the"
                + " whole file. Save it with LF."
            : count + " with CRLF and " + lf + " with LF. Save the file with LF.";
    reporter.report(Severity.WARNING, new Span(firstCrlf, firstCrlf + 1), message);
  }
}
