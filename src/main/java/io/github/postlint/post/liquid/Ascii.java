package io.github.postlint.post.liquid;

import io.github.postlint.post.text.WhiteSpace;

/** Characters as Ruby's patterns class them: ASCII only. */
final class Ascii {
  private Ascii() {}

  static boolean isSpace(char c) {
    return WhiteSpace.is(c);
  }

  static boolean isWord(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isSpace(String text) {
    return skipSpace(text, 0, text.length()) == text.length();
  }

  /**
   * The first offset from {@code from} on, and at most {@code to}, at which no white space stands.
   */
  static int skipSpace(String text, int from, int to) {
    return WhiteSpace.skip(text, from, to);
  }

  /** The first offset from {@code from} on at which no word character stands. */
  static int skipWord(String text, int from, int to) {
    int at = from;
    while (at < to && isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
