package io.github.postlint.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line as a terminal shows it: one cell for each character together with what combines
 * with it. Tabs become spaces up to the next tab stop, control characters become visible.
 */
final class Cells {
  private static final int TAB = 4;

  private final List<Integer> offsets = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final int length;

  /** Cells for one line without its line end. */
  Cells(String line) {
    length = line.length();
    int column = 0;
    for (int i = 0; i < length; ) {
      int codePoint = line.codePointAt(i);
      String text =
          codePoint == '\t' ? " ".repeat(TAB - column % TAB) : Visible.character(codePoint);
      int width = DisplayWidth.of(text);
      if (width == 0 && !shown.isEmpty()) {
        shown.set(shown.size() - 1, shown.get(shown.size() - 1) + text);
      } else {
        offsets.add(i);
        shown.add(text);
        columns.add(column);
      }
      column += width;
      i += Character.charCount(codePoint);
    }
    columns.add(column);
  }

  /** The number of cells. */
  int count() {
    return shown.size();
  }

  /**
   * The cell that shows the character at {@code offset}; the one behind the last for the line's
   * end.
   *
   * @param offset 0-based, in UTF-16 units
   */
  int indexOf(int offset) {
    if (offset >= length) {
      return count();
    }
    int index = 0;
    while (index + 1 < count() && offsets.get(index + 1) <= offset) {
      index++;
    }
    return index;
  }

  /** The columns that cells {@code from} up to, but not including, {@code to} take. */
  int width(int from, int to) {
    return columns.get(Math.min(to, count())) - columns.get(Math.min(from, count()));
  }

  /** What cells {@code from} up to, but not including, {@code to} show. */
  String text(int from, int to) {
    return String.join("", shown.subList(from, to));
  }
}
