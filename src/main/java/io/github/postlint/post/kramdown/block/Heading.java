package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;

/** A heading that starts with {@code #}. GFM wants a space or tab after the hashes. */
public final class Heading implements BlockParser {
  private static final int MAX_LEVEL = 6;

  @Override
  public String marks() {
    return "#";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int level = level(chars, cursor.at);
    if (level == 0) {
      return false;
    }
    int after = cursor.at + level;
    return cursor.state.gfm()
        ? startsGfm(chars, cursor.at) && add(cursor, after)
        : cursor.afterBoundary() && add(cursor, after);
  }

  private static int level(String chars, int at) {
    int end = at;
    while (end - at < MAX_LEVEL && Chars.at(chars, end) == '#') {
      end++;
    }
    return end - at;
  }

  /**
   * Whether the hashes at {@code at} have a space or tab after them, which ends a paragraph in GFM.
   */
  public static boolean startsGfm(String chars, int at) {
    int level = level(chars, at);
    return level > 0 && Chars.isSpaceOrTab(Chars.at(chars, at + level));
  }

  private static boolean add(BlockCursor cursor, int after) {
    String chars = cursor.chars;
    int start = Chars.skipSpacesAndTabs(chars, after);
    int end = Chars.lineEnd(chars, start);
    boolean empty = end == Chars.skipWhiteInLine(chars, start);
    if (!cursor.state.gfm()) {
      if (start == end && end + 1 < chars.length()) {
        // kramdown takes the line below a lone row of hashes for the heading's text.
        end = Chars.lineEnd(chars, end + 1);
        empty = Chars.skipWhite(chars, start) >= end;
      }
      empty = empty || onlyHashes(chars, start, end);
    }
    if (empty) {
      return false;
    }
    cursor.add(BlockType.HEADING, Math.min(chars.length(), end + 1));
    return true;
  }

  private static boolean onlyHashes(String chars, int start, int end) {
    int at = Chars.skipWhite(chars, start);
    at += Chars.run(chars, at, '#');
    return Chars.skipWhite(chars, at) >= end;
  }
}
