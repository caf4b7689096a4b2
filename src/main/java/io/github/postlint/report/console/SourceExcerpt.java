package io.github.postlint.report.console;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.Position;
import io.github.postlint.report.text.Cells;
import io.github.postlint.report.text.Style;

/** The line of a finding with its number, and carets under the place. */
final class SourceExcerpt {
  private static final int COLUMNS = 100;
  private static final int CONTEXT = 40;
  private static final int NUMBER = 6;
  private static final char CUT = '…';
  private static final String BLANK = " ".repeat(NUMBER) + " |";

  private final Finding finding;
  private final Style style;

  SourceExcerpt(Finding finding, Style style) {
    this.finding = finding;
    this.style = style;
  }

  /** Appends two lines, each begun with LF; none where the place is outside the kept text. */
  void append(StringBuilder out) {
    Position start = finding.range().start();
    if (start.column() - 1 > finding.line().length()) {
      return;
    }
    Cells cells = Cells.of(finding.line());
    int first = cells.indexOf(start.column() - 1);
    int last = Math.max(first + 1, cells.indexOf(end()));
    int from = windowStart(cells, first, last);
    int to = windowEnd(cells, from);
    gutter(out, number(start.line()));
    int beginning = out.length();
    if (from > 0) {
      out.append(CUT);
    }
    cells.append(out, from, to);
    if (to < cells.count()) {
      out.append(CUT);
    }
    stripTrailing(out, beginning);
    gutter(out, BLANK);
    out.append(" ".repeat((from > 0 ? 1 : 0) + cells.width(from, first)));
    int carets = Math.max(1, cells.width(first, Math.min(last, to)));
    out.append(style.carets(finding.severity(), "^".repeat(carets)));
  }

  private static String number(int line) {
    String digits = Integer.toString(line);
    return " ".repeat(Math.max(0, NUMBER - digits.length())).concat(digits).concat(" |");
  }

  private void gutter(StringBuilder out, String number) {
    out.append('\n').append(style.gutter(number)).append(' ');
  }

  private static void stripTrailing(StringBuilder out, int from) {
    int end = out.length();
    while (end > from && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
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
    return fits ? 0 : cells.reachingBack(first, CONTEXT);
  }

  private static int windowEnd(Cells cells, int from) {
    int room = from > 0 ? COLUMNS - 1 : COLUMNS;
    boolean fits = cells.width(from, cells.count()) <= room;
    return fits ? cells.count() : cells.fitting(from, room - 1);
  }
}
