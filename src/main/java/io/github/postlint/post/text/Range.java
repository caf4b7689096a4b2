package io.github.postlint.post.text;

/**
 * A stretch of a file as editors show it.
 *
 * @param start the first character
 * @param end the place after the last character; equal to {@code start} for an empty range
 */
public record Range(Position start, Position end) {

  /** The empty range at the beginning of a file, for what concerns the file as a whole. */
  public static final Range FILE = new Range(Position.START, Position.START);

  /** Whether this is the empty range at the beginning of a file. */
  public boolean isFile() {
    return start.compareTo(Position.START) == 0 && end.compareTo(Position.START) == 0;
  }
}
