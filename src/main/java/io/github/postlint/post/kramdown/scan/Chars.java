package io.github.postlint.post.kramdown.scan;

import io.github.postlint.post.text.WhiteSpace;

/** Small questions about characters and lines; offsets are 0-based, in UTF-16 units. */
public final class Chars {
  private Chars() {}

  /** Whether it is a space or a tab. */
  public static boolean isSpaceOrTab(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether it is a letter or digit of ASCII, or an underscore. */
  public static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }

  /** Whether it is a digit of ASCII. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a straight quotation mark, single or double. */
  public static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** The character at {@code at}, or a line end where the text is over. */
  public static char at(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  /** The offset of the line end at or after {@code at}, or the length of the text. */
  public static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The offset after the line that {@code at} stands in. */
  public static int nextLine(String text, int at) {
    return Math.min(text.length(), lineEnd(text, at) + 1);
  }

  /** The number of spaces at {@code at}, counted no further than {@code limit}. */
  public static int spaces(String text, int at, int limit) {
    int count = 0;
    while (count < limit && at(text, at + count) == ' ') {
      count++;
    }
    return count;
  }

  /** The number of times that {@code c} stands at {@code at}. */
  public static int run(String text, int at, char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  /** The offset of the first character from {@code at} on that is neither. */
  public static int skipSpacesAndTabs(String text, int at) {
    int end = at;
    while (end < text.length() && isSpaceOrTab(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset of the first character from {@code at} on that is not white space. */
  public static int skipWhite(String text, int at) {
    return WhiteSpace.skip(text, at, text.length());
  }

  /** The same, but the offset of a line end that stands before it. */
  public static int skipWhiteInLine(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset after the line end if only whitespace stands before it, else -1. */
  public static int restIsWhite(String text, int at) {
    int end = skipWhiteInLine(text, at);
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : -1;
  }

  /** The start of the next line if only spaces and tabs stand before it, else {@code at}. */
  public static int skipBlankRest(String text, int at) {
    int end = skipSpacesAndTabs(text, at);
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : at;
  }

  /** The offset after the blank lines that start at {@code at}, or -1 if there are none. */
  public static int blankLines(String text, int at) {
    int after = -1;
    for (int i = at; i < text.length() && WhiteSpace.is(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        after = i + 1;
      }
    }
    return after;
  }

  /** Whether anything but whitespace stands on the rest of the line. */
  public static boolean lineHasInk(String text, int at) {
    int end = skipWhiteInLine(text, at);
    return end < text.length() && text.charAt(end) != '\n';
  }

  /** The offset after a name of kramdown's attribute lists, such as {@code my-id}, or -1. */
  public static int identifier(String text, int at) {
    if (at >= text.length() || !isWord(text.charAt(at))) {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}
