package io.github.postlint.tags.feed;

/** Texts of strangers for XML and JSON. */
final class CleanText {
  private CleanText() {}

  /** The text without the characters that XML 1.0 forbids, even escaped. */
  static String of(String text) {
    boolean clean = text.codePoints().allMatch(CleanText::isAllowed);
    return clean
        ? text
        : text.codePoints()
            .filter(CleanText::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }
}
