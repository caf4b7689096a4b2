package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** A line of text with a line of {@code =} or {@code -} below it. */
final class SetextHeading implements BlockParser {
  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int start = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (!cursor.afterBoundary() || Chars.isSpaceOrTab(Chars.at(chars, start))) {
      return false;
    }
    int line = cursor.nextLine();
    char first = Chars.at(chars, line);
    if (first != '=' && first != '-') {
      return false;
    }
    int end = line;
    while (Chars.at(chars, end) == '=' || Chars.at(chars, end) == '-') {
      end++;
    }
    end = Chars.restIsWhite(chars, end);
    if (end < 0) {
      return false;
    }
    cursor.add(BlockType.HEADING, end);
    return true;
  }
}
