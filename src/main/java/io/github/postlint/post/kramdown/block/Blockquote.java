package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;

/** Lines that start with {@code >}, and the lines glued to them, which need none. */
final class Blockquote implements BlockParser {
  @Override
  public String marks() {
    return ">";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    if (!cursor.mayNest() || markEnd(cursor.chars, cursor.at) < 0) {
      return false;
    }
    ContainerText.Builder builder = new ContainerText.Builder(cursor.text);
    int at = cursor.at;
    do {
      int next = Chars.nextLine(cursor.chars, at);
      builder.add(Math.max(at, markEnd(cursor.chars, at)), next, 0);
      at = next;
    } while (!LazyEnd.at(cursor.text, at));
    Node quote = cursor.add(BlockType.QUOTE, at);
    cursor.readInside(builder.build(), quote);
    return true;
  }

  /** The offset after the mark and one space at {@code at}, or -1. */
  static int markEnd(String text, int at) {
    int mark = at + Chars.spaces(text, at, 3);
    if (Chars.at(text, mark) != '>') {
      return -1;
    }
    return Chars.at(text, mark + 1) == ' ' ? mark + 2 : mark + 1;
  }
}
