package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** A lone {@code ^}, which ends a block where a blank line would not. */
final class EobMarker implements BlockParser {
  @Override
  public String marks() {
    return "^";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    int end = end(cursor.chars, cursor.at);
    if (end < 0) {
      return false;
    }
    cursor.add(BlockType.BOUNDARY, end);
    return true;
  }

  /** The offset after the marker at {@code at}, or -1. */
  static int end(String text, int at) {
    return Chars.at(text, at) == '^' ? Chars.restIsWhite(text, at + 1) : -1;
  }
}
