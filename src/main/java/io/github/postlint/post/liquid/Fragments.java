package io.github.postlint.post.liquid;

/** Where the pieces end into which Liquid cuts markup that it reads with less care. */
final class Fragments {
  private Fragments() {}

  /**
   * The end of a text in quotation marks, or of a run of characters with no space, comma, bar or
   * quotation mark that is left open; {@code from} where none begins there.
   */
  static int end(String markup, int from) {
    if (from < markup.length() && quoteEnd(markup, from) > from) {
      return quoteEnd(markup, from);
    }
    int end = from;
    while (end < markup.length() && !isGap(markup.charAt(end))) {
      int next = isQuote(markup.charAt(end)) ? quoteEnd(markup, end) : end + 1;
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** After the quotation mark that closes the one at {@code from}; else {@code from}. */
  static int quoteEnd(String markup, int from) {
    if (!isQuote(markup.charAt(from))) {
      return from;
    }
    int close = markup.indexOf(markup.charAt(from), from + 1);
    return close < 0 ? from : close + 1;
  }

  /** The first offset from {@code from} on at which a piece begins; -1 where none does. */
  static int next(String markup, int from) {
    for (int at = from; at < markup.length(); at++) {
      if (end(markup, at) > at) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isGap(char c) {
    return Ascii.isSpace(c) || c == ',' || c == '|';
  }
}
