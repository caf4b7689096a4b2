package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.Cursor;
import io.github.postlint.post.kramdown.tree.Kind;

/** A heading that starts with {@code #}. GFM wants a blank behind the hashes. */
public final class Heading implements BlockRule {
  private static final int MAX_LEVEL = 6;

  @Override
  public String marks() {
    return "#";
  }

  @Override
  public boolean read(Cursor cursor) {
    String chars = cursor.chars;
    int level = level(chars, cursor.at);
    if (level == 0) {
      return false;
    }
    int behind = cursor.at + level;
    return cursor.document.gfm()
        ? startsGfm(chars, cursor.at) && add(cursor, behind)
        : cursor.afterBoundary() && add(cursor, behind);
  }

  private static int level(String chars, int at) {
    int end = at;
    while (end - at < MAX_LEVEL && Chars.at(chars, end) == '#') {
      end++;
    }
    return end - at;
  }

  /** Whether the hashes at {@code at} have a blank behind them, which ends a paragraph in GFM. */
  public static boolean startsGfm(String chars, int at) {
    int level = level(chars, at);
    return level > 0 && Chars.isBlank(Chars.at(chars, at + level));
  }

  private static boolean add(Cursor cursor, int behind) {
    String chars = cursor.chars;
    int start = Chars.skipBlanks(chars, behind);
    int end = Chars.lineEnd(chars, start);
    boolean empty = end == Chars.skipWhiteInLine(chars, start);
    if (!cursor.document.gfm()) {
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
    cursor.add(Kind.HEADING, Math.min(chars.length(), end + 1));
    return true;
  }

  private static boolean onlyHashes(String chars, int start, int end) {
    int at = Chars.skipWhite(chars, start);
    at += Chars.run(chars, at, '#');
    return Chars.skipWhite(chars, at) >= end;
  }
}
