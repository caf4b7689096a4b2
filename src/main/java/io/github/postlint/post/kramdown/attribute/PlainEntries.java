package io.github.postlint.post.kramdown.attribute;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.text.WhiteSpace;

/**
 * Attribute lists of the plainest form, as nearly all are: names, classes and ids of ASCII, and
 * values in quotes without anything in them that needs a closer look.
 */
final class PlainEntries {
  private PlainEntries() {}

  /** Whether a list is of that form. */
  static boolean are(String content) {
    int at = Chars.skipWhite(content, 0);
    while (at < content.length()) {
      int end = end(content, at);
      if (end < 0 || (end < content.length() && !WhiteSpace.is(content.charAt(end)))) {
        return false;
      }
      at = Chars.skipWhite(content, end);
    }
    return true;
  }

  /** The offset after the entry at {@code at}, or -1 where it is not of that form. */
  static int end(String content, int at) {
    char c = content.charAt(at);
    if (c == '#' || c == '.') {
      return shortEnd(content, at);
    }
    int key = Chars.identifier(content, at);
    if (key < 0 || Chars.at(content, key) != '=') {
      return key;
    }
    char quote = Chars.at(content, key + 1);
    return Chars.isQuote(quote) ? valueEnd(content, key + 2, quote) : -1;
  }

  /** The offset after the id or the class at {@code at}, without others glued to it, or -1. */
  static int oneEnd(String content, int at) {
    boolean id = content.charAt(at) == '#';
    char first = Chars.at(content, at + 1);
    if (!(Chars.isWord(first) || (!id && first == '-')) || (id && !isLetter(first))) {
      return -1;
    }
    int end = at + 2;
    while (end < content.length() && isPart(content.charAt(end), id)) {
      end++;
    }
    return end;
  }

  private static int shortEnd(String content, int at) {
    int end = at;
    while (end >= 0
        && end < content.length()
        && (content.charAt(end) == '.' || content.charAt(end) == '#')) {
      end = oneEnd(content, end);
    }
    return end;
  }

  private static int valueEnd(String content, int from, char quote) {
    for (int at = from; at < content.length(); at++) {
      char c = content.charAt(at);
      if (c == quote) {
        return at + 1;
      } else if (c == '}' || c == '\\' || c < ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPart(char c, boolean id) {
    return Chars.isWord(c) || c == '-' || (id && c == ':');
  }
}
