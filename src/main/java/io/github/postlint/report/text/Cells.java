package io.github.postlint.report.text;

/**
 * A source line as a terminal shows it: one cell for each character together with what combines
 * with it. Tabs become spaces up to the next tab stop, control characters become visible.
 */
public interface Cells {

  /** Cells for one line without its line end. */
  static Cells of(String line) {
    return PlainText.is(line) ? new PlainCells(line) : new MixedCells(line);
  }

  /** The number of cells. */
  int count();

  /**
   * The cell that shows the character at {@code offset}; the one after the last for the line's end.
   *
   * @param offset 0-based, in UTF-16 units
   */
  int indexOf(int offset);

  /** The columns that cells {@code from} up to, but not including, {@code to} take. */
  int width(int from, int to);

  /** The first cell of those before cell {@code end} that together take {@code columns} or more. */
  int reachingBack(int end, int columns);

  /** The cell after those from cell {@code from} on that take at most {@code columns}. */
  int fitting(int from, int columns);

  /** Appends what cells {@code from} up to, but not including, {@code to} show. */
  void append(StringBuilder out, int from, int to);
}
