package io.github.postlint.io;

/** Texts of strangers for XML and JSON. */
public final class CleanText {
  private CleanText() {}

  /** The text without the characters that XML 1.0 forbids, even escaped. */
  public static String of(String text) {
    return isOrdinary(text)
        ? text
        : text.codePoints()
            .filter(CleanText::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Most texts are, and feeds have many. */
  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }
}
