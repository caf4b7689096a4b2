package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.text.WhiteSpace;

/**
 * Lines with vertical bars. They need no code to be found in them, but a paragraph in their place
 * would end sooner.
 */
public final class Table implements BlockParser {
  private static final String SEPARATOR = "+|: \t-";
  private static final String FOOTER = "+|: \t=";

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int start = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (WhiteSpace.is(Chars.at(chars, start))
        || !mayHaveBar(cursor, start)
        || !cursor.afterBoundary()
        || !TableBars.hasBar(chars, start, Chars.lineEnd(chars, start))) {
      return false;
    }
    int end = end(chars, cursor.at);
    cursor.state.tableBudget -= end - cursor.at;
    if (cursor.state.tableBudget < 0
        || !hasBody(chars, cursor.at, end)
        || !LazyEnd.boundary(cursor.text, end)
        || !TableBars.onLastLine(cursor.text, cursor.at, end - 1)) {
      // kramdown has given them to the table that is none.
      cursor.dropPending();
      return false;
    }
    cursor.add(BlockType.TABLE, end);
    return true;
  }

  private static boolean mayHaveBar(BlockCursor cursor, int start) {
    int bar = cursor.text.nextBar(start);
    return bar >= 0 && bar < cursor.nextLine();
  }

  private static int end(String chars, int from) {
    int at = consistsOf(chars, from, SEPARATOR, '-') ? Chars.nextLine(chars, from) : from;
    while (at < chars.length() && TableBars.hasBar(chars, at, Chars.lineEnd(chars, at))) {
      at = Chars.nextLine(chars, at);
    }
    return at;
  }

  private static boolean hasBody(String chars, int from, int to) {
    boolean rows = false;
    boolean head = false;
    boolean foot = false;
    for (int at = from; at < to; at = Chars.nextLine(chars, at)) {
      if (consistsOf(chars, at, SEPARATOR, '-')) {
        if (rows && (head || foot)) {
          if (!foot) {
            return true;
          }
        } else if (rows) {
          head = true;
          rows = false;
        }
      } else if (consistsOf(chars, at, FOOTER, '=')) {
        if (rows) {
          return true;
        }
        foot = true;
      } else {
        rows = true;
      }
    }
    return rows && !foot;
  }

  /** Whether the line at {@code at} separates the parts of a table. */
  public static boolean isSeparator(String chars, int at) {
    return consistsOf(chars, at, SEPARATOR, '-') || consistsOf(chars, at, FOOTER, '=');
  }

  private static boolean consistsOf(String chars, int at, String set, char needed) {
    boolean found = false;
    for (int i = at; Chars.at(chars, i) != '\n'; i++) {
      if (set.indexOf(chars.charAt(i)) < 0) {
        return false;
      }
      found |= chars.charAt(i) == needed;
    }
    return found;
  }
}
