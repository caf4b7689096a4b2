package io.github.postlint.post;

/**
 * An attribute list for a block.
 *
 * @param span from the opening to the closing bracket
 * @param content what stands between <code>{:</code> and <code>}</code>
 */
public record AttributeLine(Span span, String content) {

  /** The same list in a text that has {@code delta} UTF-16 units more in front. */
  public AttributeLine shift(int delta) {
    return new AttributeLine(span.shift(delta), content);
  }
}
