package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** A formula between double dollar signs. */
final class MathSpan implements SpanParser {
  @Override
  public String marks() {
    return "$";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int from = cursor.at + 2;
    int end = cursor.chars.startsWith("$$", cursor.at) ? cursor.search.after("$$", from) : -1;
    if (end < 0) {
      return false;
    }
    cursor.add(Type.MATH, cursor.chars.substring(from, end - 2).strip(), end);
    return true;
  }
}
