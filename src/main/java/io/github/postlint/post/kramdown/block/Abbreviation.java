package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** The long form of an abbreviation, {@code *[HTML]: Hyper Text Markup Language}. */
final class Abbreviation implements BlockParser {
  @Override
  public String marks() {
    return "*";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int open = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (!chars.startsWith("*[", open)) {
      return false;
    }
    int lineEnd = Chars.lineEnd(chars, open);
    int close = chars.indexOf("]:", Math.min(lineEnd, open + 3));
    if (close < 0 || close > lineEnd) {
      return false;
    }
    cursor.add(BlockType.ABBREVIATION, Math.min(chars.length(), lineEnd + 1));
    return true;
  }
}
