package io.github.postlint.post.kramdown;

/**
 * What stands behind the words of a link.
 *
 * @param address where it leads
 * @param given what its definition gives to it, or null
 * @param end the offset behind the link
 */
record LinkEnd(Attribute address, AttributeList given, int end) {

  /**
   * Reads the end of a link.
   *
   * @param at offset behind the closing square bracket
   * @param words what stands in the brackets
   * @return null where the brackets make no link
   */
  static LinkEnd read(SpanReader reader, int at, String words) {
    int bracket = Chars.skipWhite(reader.chars, at);
    int close = reader.charAt(bracket) == '[' ? reader.search.behind("]", bracket + 1) : -1;
    if (close >= 0) {
      String name = reader.chars.substring(bracket + 1, close - 1);
      return named(reader, name.isEmpty() ? words : name, close);
    }
    if (reader.charAt(at) != '(' || at >= reader.chars.length()) {
      return named(reader, words, at);
    }
    return angled(reader, at);
  }

  private static LinkEnd named(SpanReader reader, String name, int end) {
    LinkAddress defined = reader.definitions.links.get(OutlineReader.normal(name));
    return defined == null ? null : new LinkEnd(defined.address(), defined.attributes(), end);
  }

  private static LinkEnd angled(SpanReader reader, int open) {
    int close = reader.charAt(open + 1) == '<' ? reader.search.behind(">", open + 2) : -1;
    if (close < 0 || Chars.lineEnd(reader.chars, open) < close) {
      return plain(reader, open);
    }
    Attribute address = reader.attribute(open + 2, close - 1);
    return reader.charAt(close) == ')'
        ? new LinkEnd(address, null, close + 1)
        : titled(reader, address, close);
  }

  /** Parentheses in the address come in pairs; a blank and a quotation mark end it. */
  private static LinkEnd plain(SpanReader reader, int open) {
    String chars = reader.chars;
    int depth = 0;
    int last = open;
    for (int at = open; at < chars.length(); at++) {
      reader.spend(0);
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
    Attribute address = stripped(reader, Math.min(open + 1, last), last);
    return depth == 0 ? new LinkEnd(address, null, last + 1) : titled(reader, address, last + 1);
  }

  private static Attribute stripped(SpanReader reader, int from, int to) {
    Attribute whole = reader.attribute(from, to);
    String stripped = reader.strand.part(from, to).strip().chars();
    return new Attribute(stripped, whole.span());
  }

  private static LinkEnd titled(SpanReader reader, Attribute address, int at) {
    int quote = Chars.skipWhite(reader.chars, at);
    if (quote >= reader.chars.length() || !SpanStarts.isQuote(reader.charAt(quote))) {
      return null;
    }
    String mark = String.valueOf(reader.charAt(quote));
    int close = reader.search.behind(mark, quote + 2);
    while (close >= 0) {
      int end = Chars.skipWhite(reader.chars, close);
      if (reader.charAt(end) == ')') {
        return new LinkEnd(address, null, end + 1);
      }
      close = reader.search.behind(mark, close);
    }
    return null;
  }
}
