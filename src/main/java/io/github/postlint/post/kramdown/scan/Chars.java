package io.github.postlint.post.kramdown.scan;

/**
 * Small questions about characters and lines. Whitespace is what Ruby's {@code \s} means: a
 * no-break space is none.
 */
public final class Chars {
  private Chars() {}

  public static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  public static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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

  /** The offset behind the line that {@code at} stands in. */
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

  public static int skipBlanks(String text, int at) {
    int end = at;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Skips whitespace, line ends included. */
  public static int skipWhite(String text, int at) {
    int end = at;
    while (end < text.length() && isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Skips whitespace but no line end. */
  public static int skipWhiteInLine(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset behind the line end if only whitespace stands before it, else -1. */
  public static int restIsWhite(String text, int at) {
    int end = skipWhiteInLine(text, at);
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : -1;
  }

  /** The offset behind the blank lines that start at {@code at}, or -1 if there are none. */
  public static int blankLines(String text, int at) {
    int behind = -1;
    for (int i = at; i < text.length() && isWhite(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        behind = i + 1;
      }
    }
    return behind;
  }

  /** Whether anything but whitespace stands on the rest of the line. */
  public static boolean lineHasInk(String text, int at) {
    int end = skipWhiteInLine(text, at);
    return end < text.length() && text.charAt(end) != '\n';
  }

  /** The offset behind a name of kramdown's attribute lists, such as {@code my-id}, or -1. */
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
