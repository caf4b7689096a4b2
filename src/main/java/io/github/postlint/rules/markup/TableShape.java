package io.github.postlint.rules.markup;

import java.util.regex.Pattern;

/** Tells tables that somebody drew from those that bars make of running text. */
public final class TableShape {
  private static final Pattern SEPARATOR = Pattern.compile("[+|: \\t=-]*[=-][+|: \\t=-]*");

  private TableShape() {}

  /** Whether somebody drew a table: bars where lines begin, a line of dashes, rows alike. */
  public static boolean isDrawn(String text) {
    String[] rows = text.split("\n", -1);
    int bars = bars(rows[0]);
    boolean alike = rows.length > 1;
    for (String row : rows) {
      if (row.stripLeading().startsWith("|") || SEPARATOR.matcher(row.strip()).matches()) {
        return true;
      }
      alike &= bars(row) == bars;
    }
    return alike;
  }

  private static int bars(String row) {
    int bars = 0;
    for (int at = bar(row, 0); at >= 0; at = bar(row, at + 1)) {
      bars++;
    }
    return bars;
  }

  /** The next bar that cuts: one with neither a backslash before it nor backticks around it. */
  static int bar(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '|') {
        return at;
      }
      if (c == '\\') {
        at++;
      } else if (c == '`') {
        int close = text.indexOf('`', at + 1);
        at = close < 0 ? at : close;
      }
    }
    return -1;
  }
}
