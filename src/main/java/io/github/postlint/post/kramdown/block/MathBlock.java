package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** A formula between double dollar signs that stands alone. */
final class MathBlock implements BlockParser {
  private static final String MARK = "$$";

  @Override
  public String marks() {
    return "$\\";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int open = cursor.at + Chars.spaces(chars, cursor.at, 3);
    boolean escaped = Chars.at(chars, open) == '\\';
    int mark = escaped ? open + 1 : open;
    if (!chars.startsWith(MARK, mark) || !cursor.afterBoundary()) {
      return false;
    }
    int close = cursor.text.find(MARK, mark + 2);
    if (close < 0) {
      return false;
    }
    int line = Chars.restIsWhite(chars, close + 2);
    if (escaped) {
      if (line >= 0) {
        // kramdown goes on after the backslash here.
        cursor.at = mark;
      }
      return false;
    }
    int end = line >= 0 ? line : close + 2;
    if (!LazyEnd.boundary(cursor.text, end)) {
      return false;
    }
    cursor.add(BlockType.MATH, end);
    return true;
  }
}
