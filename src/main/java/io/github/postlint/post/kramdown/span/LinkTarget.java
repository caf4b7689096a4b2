package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.Chars;

/**
 * The target of a link, with its title if it has one.
 *
 * @param from offset of the address
 * @param to offset behind it
 * @param end offset behind the closing parenthesis
 * @param mayHoldMarkup whether something stands in it that means markup if this is no link
 */
record LinkTarget(int from, int to, int end, boolean mayHoldMarkup) {

  /** Longer targets are not looked at, so that a text full of them is read in linear time. */
  private static final int MAX_LENGTH = 4000;

  /** The target whose opening parenthesis stands at {@code open}; null where there is no end. */
  static LinkTarget read(String chars, int open) {
    int limit = Math.min(chars.length(), open + MAX_LENGTH);
    if (Chars.at(chars, open + 1) == '<') {
      return angled(chars, open, limit);
    }
    int depth = 0;
    for (int at = open; at < limit; at++) {
      char c = chars.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth == 0) {
          return of(chars, open + 1, at, at + 1);
        }
      } else if (Chars.isWhite(c) && isQuote(Chars.at(chars, at + 1))) {
        return titled(chars, open, at, limit);
      }
    }
    return null;
  }

  private static LinkTarget angled(String chars, int open, int limit) {
    int close = chars.indexOf('>', open + 2);
    boolean ends = close >= 0 && close < limit && Chars.at(chars, close + 1) == ')';
    return ends && Chars.lineEnd(chars, open) > close
        ? of(chars, open + 2, close, close + 2)
        : null;
  }

  private static LinkTarget titled(String chars, int open, int to, int limit) {
    char quote = chars.charAt(to + 1);
    int close = chars.indexOf(quote, to + 3);
    while (close >= 0 && close < limit) {
      int end = Chars.skipWhite(chars, close + 1);
      if (Chars.at(chars, end) == ')') {
        return of(chars, open + 1, to, end + 1);
      }
      close = chars.indexOf(quote, close + 1);
    }
    return null;
  }

  private static LinkTarget of(String chars, int from, int to, int end) {
    boolean markup = false;
    for (int i = from; i < end; i++) {
      char c = chars.charAt(i);
      markup |= c == '`' || c == '<' || c == '$' || c == '\\';
    }
    int start = Math.min(to, Chars.skipWhite(chars, from));
    int stop = to;
    while (stop > start && Chars.isWhite(chars.charAt(stop - 1))) {
      stop--;
    }
    return new LinkTarget(start, stop, end, markup);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
