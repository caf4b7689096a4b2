package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.Outline;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.outline.LinkAddress;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.SpanStarts;

/**
 * What stands behind the words of a link.
 *
 * @param address where it leads
 * @param given what its definition gives to it, or null
 * @param from where the address begins in the words of the block; -1 where it is defined elsewhere
 * @param to where it ends
 * @param end the offset behind the link
 */
record LinkEnd(Attribute address, AttributeList given, int from, int to, int end) {

  /**
   * Reads the end of a link.
   *
   * @param inner offset of what stands in the brackets
   * @param close offset of the closing square bracket
   * @return null where the brackets make no link
   */
  static LinkEnd read(SpanReader reader, int inner, int close) {
    int at = close + 1;
    int bracket = Chars.skipWhite(reader.chars, at);
    int behind = reader.charAt(bracket) == '[' ? reader.search.behind("]", bracket + 1) : -1;
    if (behind > bracket + 2) {
      return named(reader, reader.chars.substring(bracket + 1, behind - 1), behind);
    }
    if (behind >= 0) {
      return named(reader, inner, close, behind);
    }
    if (reader.charAt(at) != '(' || at >= reader.chars.length()) {
      return named(reader, inner, close, at);
    }
    return angled(reader, at);
  }

  /** The words themselves are the name. */
  private static LinkEnd named(SpanReader reader, int from, int to, int end) {
    return reader.definitions.links.isEmpty()
        ? null
        : named(reader, EscapedChar.unescape(reader.chars.substring(from, to)), end);
  }

  private static LinkEnd named(SpanReader reader, String name, int end) {
    if (reader.definitions.links.isEmpty()) {
      return null;
    }
    LinkAddress defined = reader.definitions.links.get(Outline.linkName(name));
    return defined == null
        ? null
        : new LinkEnd(defined.address(), defined.attributes(), -1, -1, end);
  }

  private static LinkEnd angled(SpanReader reader, int open) {
    int close = reader.charAt(open + 1) == '<' ? reader.search.behind(">", open + 2) : -1;
    if (close < 0 || Chars.lineEnd(reader.chars, open) < close) {
      return plain(reader, open);
    }
    Attribute address = reader.attribute(open + 2, close - 1);
    return reader.charAt(close) == ')'
        ? new LinkEnd(address, null, open + 2, close - 1, close + 1)
        : titled(reader, address, open + 2, close - 1, close);
  }

  /** Parentheses in the address come in pairs; a blank and a quotation mark end it. */
  private static LinkEnd plain(SpanReader reader, int open) {
    String chars = reader.chars;
    int depth = 0;
    int last = open;
    int at = open;
    for (; at < chars.length(); at++) {
      char c = chars.charAt(at);
      boolean title = Chars.isWhite(c) && SpanStarts.isQuote(Chars.at(chars, at + 1));
      if (c != '(' && c != ')' && !title) {
        continue;
      }
      last = at;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (title || depth == 0) {
        break;
      }
    }
    reader.spend(at - open);
    int from = Math.min(open + 1, last);
    int to = last;
    while (to > from && Chars.isWhite(chars.charAt(to - 1))) {
      to--;
    }
    while (from < to && Chars.isWhite(chars.charAt(from))) {
      from++;
    }
    Attribute address =
        new Attribute(
            chars.substring(from, to), reader.strand.source(Math.min(open + 1, last), last));
    return depth == 0
        ? new LinkEnd(address, null, from, to, last + 1)
        : titled(reader, address, from, to, last + 1);
  }

  private static LinkEnd titled(SpanReader reader, Attribute address, int from, int to, int at) {
    int quote = Chars.skipWhite(reader.chars, at);
    if (quote >= reader.chars.length() || !SpanStarts.isQuote(reader.charAt(quote))) {
      return null;
    }
    String mark = String.valueOf(reader.charAt(quote));
    int close = reader.search.behind(mark, quote + 2);
    while (close >= 0) {
      int end = Chars.skipWhite(reader.chars, close);
      if (reader.charAt(end) == ')') {
        return new LinkEnd(address, null, from, to, end + 1);
      }
      close = reader.search.behind(mark, close);
    }
    return null;
  }
}
