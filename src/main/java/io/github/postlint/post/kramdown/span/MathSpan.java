package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** A formula between double dollar signs. */
final class MathSpan {
  private MathSpan() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int from = reader.at + 2;
    int end = reader.chars.startsWith("$$", reader.at) ? reader.search.behind("$$", from) : -1;
    if (end < 0) {
      return false;
    }
    reader.add(Type.MATH, reader.chars.substring(from, end - 2).strip(), end);
    return true;
  }
}
