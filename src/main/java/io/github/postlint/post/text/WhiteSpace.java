package io.github.postlint.post.text;

/**
 * White space as the patterns of Ruby have it, by which Jekyll, kramdown and Liquid cut texts: six
 * characters of ASCII. A no-break space is none.
 */
public final class WhiteSpace {
  /** The six of them. */
  public static final String ALL = " \t\n\u000B\f\r";

  private WhiteSpace() {}

  /** Whether it is a space, a tab, a line feed, a vertical tab, a form feed or a return. */
  public static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The first 0-based offset from {@code from} on, at most {@code to}, where none stands. */
  public static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last character before {@code to} that is none, at least {@code from}. */
  public static int skipBack(String text, int from, int to) {
    int at = to;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The text with a single space in the place of each run of them. */
  public static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!is(c)) {
        squeezed.append(c);
      } else if (at == 0 || !is(text.charAt(at - 1))) {
        squeezed.append(' ');
      }
    }
    return squeezed.toString();
  }
}
