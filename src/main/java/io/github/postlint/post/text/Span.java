package io.github.postlint.post.text;

/**
 * A stretch of a post's text: the characters from {@code start} up to, but not including, {@code
 * end}.
 *
 * @param start 0-based offset in UTF-16 units
 * @param end 0-based offset in UTF-16 units, at least {@code start}
 */
public record Span(int start, int end) {

  /**
   * @throws IllegalArgumentException if the offsets are negative or run backwards
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span before the character at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** This span moved right by {@code delta} UTF-16 units (left if negative). */
  public Span shift(int delta) {
    return new Span(start + delta, end + delta);
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }
}
