package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** The address of a link elsewhere, {@code [id]: address "title"}. */
final class LinkDefinition implements BlockParser {
  @Override
  public String marks() {
    return "[";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int open = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (Chars.at(chars, open) != '[') {
      return false;
    }
    int close = open + 1;
    while (Chars.at(chars, close) != ']' && Chars.at(chars, close) != '\n') {
      close++;
    }
    if (close == open + 1 || !chars.startsWith("]:", close)) {
      return false;
    }
    int end = end(chars, Chars.skipSpacesAndTabs(chars, close + 2));
    if (end < 0) {
      return false;
    }
    cursor.add(BlockType.LINK_DEFINITION, end);
    return true;
  }

  private static int end(String chars, int address) {
    int lineEnd = Chars.lineEnd(chars, address);
    if (Chars.at(chars, address) == '<') {
      for (int i = address + 1; i < lineEnd; i++) {
        int end = chars.charAt(i) == '>' ? afterAddress(chars, i + 1, lineEnd) : -1;
        if (end >= 0) {
          return end;
        }
      }
    }
    if (Chars.skipWhiteInLine(chars, address) == lineEnd) {
      return -1;
    }
    for (int i = address + 1; i < lineEnd; i++) {
      if (Chars.isQuote(chars.charAt(i)) && Chars.isSpaceOrTab(chars.charAt(i - 1))) {
        // A space and a quote must start a title, or kramdown takes the line for text.
        return titleEnd(chars, i);
      }
    }
    int inkEnd = lineEnd;
    while (Chars.isSpaceOrTab(chars.charAt(inkEnd - 1))) {
      inkEnd--;
    }
    return afterAddress(chars, inkEnd, lineEnd);
  }

  /** The offset after an optional title, here or on the next line, and the line end; or -1. */
  private static int afterAddress(String chars, int at, int lineEnd) {
    int next = Chars.skipSpacesAndTabs(chars, at);
    if (next < lineEnd) {
      return next > at && Chars.isQuote(chars.charAt(next)) ? titleEnd(chars, next) : -1;
    }
    int below = Chars.skipSpacesAndTabs(chars, Math.min(chars.length(), lineEnd + 1));
    int end = Chars.isQuote(Chars.at(chars, below)) ? titleEnd(chars, below) : -1;
    return end >= 0 ? end : Math.min(chars.length(), lineEnd + 1);
  }

  private static int titleEnd(String chars, int quote) {
    int lineEnd = Chars.lineEnd(chars, quote);
    int last = lineEnd - 1;
    while (last > quote && Chars.isSpaceOrTab(chars.charAt(last))) {
      last--;
    }
    return last > quote + 1 && chars.charAt(last) == chars.charAt(quote) ? lineEnd + 1 : -1;
  }
}
