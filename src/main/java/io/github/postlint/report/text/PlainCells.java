package io.github.postlint.report.text;

/** The cells of a line in which each character is one, a column wide. */
record PlainCells(String line) implements Cells {

  @Override
  public int count() {
    return line.length();
  }

  @Override
  public int indexOf(int offset) {
    return Math.min(offset, count());
  }

  @Override
  public int width(int from, int to) {
    return Math.min(to, count()) - Math.min(from, count());
  }

  @Override
  public int reachingBack(int end, int columns) {
    return Math.max(0, end - columns);
  }

  @Override
  public int fitting(int from, int columns) {
    return Math.min(count(), from + columns);
  }

  @Override
  public void append(StringBuilder out, int from, int to) {
    out.append(line, from, to);
  }
}
