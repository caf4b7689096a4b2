package io.github.postlint.report.text;

import java.util.Arrays;

/** The cells of a line that has other than plain text in it. */
final class MixedCells implements Cells {
  private static final int TAB = 4;

  private final int length;
  private final StringBuilder shown;
  private final int[] offsets;
  private final int[] places;
  private final int[] columns;
  private int count;

  MixedCells(String line) {
    length = line.length();
    shown = new StringBuilder(length + 16);
    offsets = new int[length];
    places = new int[length + 1];
    columns = new int[length + 1];
    int column = 0;
    for (int i = 0; i < length; ) {
      int codePoint = line.codePointAt(i);
      int place = shown.length();
      if (codePoint == '\t') {
        shown.append("    ", 0, TAB - column % TAB);
      } else {
        Visible.append(shown, line, i, codePoint);
      }
      int width = DisplayWidth.of(shown, place);
      if (width > 0 || count == 0) {
        offsets[count] = i;
        places[count] = place;
        columns[count] = column;
        count++;
      }
      column += width;
      i += Character.charCount(codePoint);
    }
    places[count] = shown.length();
    columns[count] = column;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public int indexOf(int offset) {
    if (offset >= length) {
      return count;
    }
    int found = Arrays.binarySearch(offsets, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public int width(int from, int to) {
    return columns[Math.min(to, count)] - columns[Math.min(from, count)];
  }

  @Override
  public int reachingBack(int end, int columns) {
    int from = end;
    while (from > 0 && width(from, end) < columns) {
      from--;
    }
    return from;
  }

  @Override
  public int fitting(int from, int columns) {
    int to = from;
    while (to < count && width(from, to + 1) <= columns) {
      to++;
    }
    return to;
  }

  @Override
  public void append(StringBuilder out, int from, int to) {
    out.append(shown, places[from], places[to]);
  }
}
