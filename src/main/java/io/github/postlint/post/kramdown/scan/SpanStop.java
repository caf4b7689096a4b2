package io.github.postlint.post.kramdown.scan;

/** Where an element may end. */
public interface SpanStop {
  /** Whether the mark that ends the element stands at {@code at}. */
  boolean at(int at);

  /** Whether the mark, which is there, does end the element; asked once for each mark. */
  default boolean ends(int at) {
    return true;
  }
}
