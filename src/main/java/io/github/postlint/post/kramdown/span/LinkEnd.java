package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.Outline;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.outline.LinkAddress;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.text.WhiteSpace;

/**
 * What stands after the words of a link.
 *
 * @param address where it leads
 * @param given what its definition gives to it, or null
 * @param from where the address begins in the words of the block; -1 where it is defined elsewhere
 * @param to where it ends
 * @param end the offset after the link
 */
record LinkEnd(Attribute address, AttributeList given, int from, int to, int end) {

  /**
   * Reads the end of a link.
   *
   * @param inner offset of what stands in the brackets
   * @param close offset of the closing square bracket
   * @return null where the brackets make no link
   */
  static LinkEnd read(SpanCursor cursor, int inner, int close) {
    int at = close + 1;
    int bracket = Chars.skipWhite(cursor.chars, at);
    int after = cursor.charAt(bracket) == '[' ? cursor.search.after("]", bracket + 1) : -1;
    if (after > bracket + 2) {
      return named(cursor, cursor.chars.substring(bracket + 1, after - 1), after);
    }
    if (after >= 0) {
      return named(cursor, inner, close, after);
    }
    if (cursor.charAt(at) != '(' || at >= cursor.chars.length()) {
      return named(cursor, inner, close, at);
    }
    return angled(cursor, at);
  }

  /** The words themselves are the name. */
  private static LinkEnd named(SpanCursor cursor, int from, int to, int end) {
    return cursor.definitions.links.isEmpty()
        ? null
        : named(cursor, EscapedChar.unescape(cursor.chars.substring(from, to)), end);
  }

  private static LinkEnd named(SpanCursor cursor, String name, int end) {
    if (cursor.definitions.links.isEmpty()) {
      return null;
    }
    LinkAddress defined = cursor.definitions.links.get(Outline.linkName(name));
    return defined == null
        ? null
        : new LinkEnd(defined.address(), defined.attributes(), -1, -1, end);
  }

  private static LinkEnd angled(SpanCursor cursor, int open) {
    int close = cursor.charAt(open + 1) == '<' ? cursor.search.after(">", open + 2) : -1;
    if (close < 0 || Chars.lineEnd(cursor.chars, open) < close) {
      return plain(cursor, open);
    }
    Attribute address = cursor.attribute(open + 2, close - 1);
    return cursor.charAt(close) == ')'
        ? new LinkEnd(address, null, open + 2, close - 1, close + 1)
        : titled(cursor, address, open + 2, close - 1, close);
  }

  /** Parentheses in the address come in pairs; a space and a quotation mark end it. */
  private static LinkEnd plain(SpanCursor cursor, int open) {
    String chars = cursor.chars;
    int depth = 0;
    int last = open;
    int at = open;
    for (; at < chars.length(); at++) {
      char c = chars.charAt(at);
      boolean title = WhiteSpace.is(c) && Chars.isQuote(Chars.at(chars, at + 1));
      if (c != '(' && c != ')' && !title) {
        continue;
      }
      last = at;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (title || depth == 0) {
        break;
      }
    }
    cursor.spend(at - open);
    int start = Math.min(open + 1, last);
    int to = WhiteSpace.skipBack(chars, start, last);
    int from = WhiteSpace.skip(chars, start, to);
    Attribute address = new Attribute(chars.substring(from, to), cursor.text.source(start, last));
    return depth == 0
        ? new LinkEnd(address, null, from, to, last + 1)
        : titled(cursor, address, from, to, last + 1);
  }

  private static LinkEnd titled(SpanCursor cursor, Attribute address, int from, int to, int at) {
    int quote = Chars.skipWhite(cursor.chars, at);
    if (quote >= cursor.chars.length() || !Chars.isQuote(cursor.charAt(quote))) {
      return null;
    }
    String mark = String.valueOf(cursor.charAt(quote));
    int close = cursor.search.after(mark, quote + 2);
    while (close >= 0) {
      int end = Chars.skipWhite(cursor.chars, close);
      if (cursor.charAt(end) == ')') {
        return new LinkEnd(address, null, from, to, end + 1);
      }
      close = cursor.search.after(mark, close);
    }
    return null;
  }
}
