package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.SpanElement.Type;

/** A formula between double dollar signs. */
final class MathSpan implements SpanRule {
  @Override
  public boolean read(SpanReader reader) {
    int from = reader.at + 2;
    int end = reader.chars.startsWith("$$", reader.at) ? reader.search.behind("$$", from) : -1;
    if (end < 0) {
      return false;
    }
    reader.add(Type.MATH, reader.chars.substring(from, end - 2).strip(), end);
    return true;
  }
}
