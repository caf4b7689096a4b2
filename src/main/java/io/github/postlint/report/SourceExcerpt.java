package io.github.postlint.report;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.Position;
import java.util.Locale;

/** The line of a finding with its number, and carets under the place. */
final class SourceExcerpt {
  private static final int COLUMNS = 100;
  private static final int CONTEXT = 40;

  private final Finding finding;
  private final Style style;

  SourceExcerpt(Finding finding, Style style) {
    this.finding = finding;
    this.style = style;
  }

  /** Two lines, each begun with LF; empty where the place is outside the text that was kept. */
  String text() {
    Cells cells = new Cells(finding.line());
    Position start = finding.range().start();
    if (start.column() - 1 > finding.line().length()) {
      return "";
    }
    int first = cells.indexOf(start.column() - 1);
    int last = Math.max(first + 1, cells.indexOf(end()));
    int from = windowStart(cells, first, last);
    int to = windowEnd(cells, from);
    String head = from > 0 ? "…" : "";
    String tail = to < cells.count() ? "…" : "";
    String shown = (head + cells.text(from, to) + tail).stripTrailing();
    int indent = head.length() + cells.width(from, first);
    int carets = Math.max(1, cells.width(first, Math.min(last, to)));
    return gutter(String.format(Locale.ROOT, "%6d", start.line()))
        + shown
        + gutter(" ".repeat(6))
        + " ".repeat(indent)
        + style.carets(finding.severity(), "^".repeat(carets));
  }

  private String gutter(String number) {
    return "\n" + style.gutter(number + " |") + " ";
  }

  /** The 0-based offset behind the range's last character on its first line. */
  private int end() {
    Position end = finding.range().end();
    boolean onOneLine = end.line() == finding.range().start().line();
    return onOneLine ? end.column() - 1 : finding.line().length();
  }

  /** A line is shown from its beginning unless the place would then be cut off. */
  private static int windowStart(Cells cells, int first, int last) {
    boolean fits = cells.width(0, last) < COLUMNS || cells.width(0, cells.count()) <= COLUMNS;
    if (fits) {
      return 0;
    }
    int from = first;
    while (from > 0 && cells.width(from, first) < CONTEXT) {
      from--;
    }
    return from;
  }

  private static int windowEnd(Cells cells, int from) {
    int room = from > 0 ? COLUMNS - 1 : COLUMNS;
    if (cells.width(from, cells.count()) <= room) {
      return cells.count();
    }
    int to = cells.count();
    while (cells.width(from, to) > room - 1) {
      to--;
    }
    return to;
  }
}
