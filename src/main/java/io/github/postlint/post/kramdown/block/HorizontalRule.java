package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** Three or more asterisks, dashes or underscores, alone on a line. */
final class HorizontalRule implements BlockParser {
  @Override
  public String marks() {
    return "*-_";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    int end = end(cursor.chars, cursor.at);
    if (end < 0) {
      return false;
    }
    cursor.add(BlockType.RULE, end);
    return true;
  }

  /** The offset after the rule at {@code at}, or -1. */
  static int end(String text, int at) {
    int i = at + Chars.spaces(text, at, 3);
    char mark = Chars.at(text, i);
    if (mark != '*' && mark != '-' && mark != '_') {
      return -1;
    }
    int count = 0;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark) {
        count++;
      } else if (!Chars.isSpaceOrTab(c)) {
        break;
      }
    }
    return count >= 3 && i < text.length() && text.charAt(i) == '\n' ? i + 1 : -1;
  }
}
