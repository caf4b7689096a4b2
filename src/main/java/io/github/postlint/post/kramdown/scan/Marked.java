package io.github.postlint.post.kramdown.scan;

import java.util.ArrayList;
import java.util.List;

/** A parser of what can be told by its first character. */
public interface Marked {
  /** One for each character of ASCII, and one for all others. */
  int TABLE_SIZE = 129;

  /** The characters of which one begins all that it reads; empty where any may. */
  default String marks() {
    return "";
  }

  /**
   * Sorts parsers by the characters with which what they read may begin.
   *
   * @param parsers in the order in which they are tried
   * @param table with room for {@link #TABLE_SIZE} rows, which are filled
   * @return {@code table}
   */
  static <P extends Marked> P[][] sort(List<P> parsers, P[][] table) {
    for (int c = 0; c < TABLE_SIZE; c++) {
      List<P> row = new ArrayList<>();
      for (P parser : parsers) {
        if (parser.marks().isEmpty() || parser.marks().indexOf(c) >= 0) {
          row.add(parser);
        }
      }
      table[c] = row.toArray(table[c]);
    }
    return table;
  }

  /** The row of the table for what begins with {@code c}. */
  static int row(char c) {
    return Math.min(c, TABLE_SIZE - 1);
  }
}
