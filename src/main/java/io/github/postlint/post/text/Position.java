package io.github.postlint.post.text;

/**
 * A place in a post as editors show it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units; a byte-order mark is not counted
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
