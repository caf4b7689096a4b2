package io.github.postlint.tags.html;

/** Kinds of characters that pages treat apart. */
final class Characters {
  private Characters() {}

  /** What stands in a page for a character: itself, a sign that it is broken, or nothing. */
  static String allowed(int codePoint) {
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      return "\uFFFD";
    }
    return isForbidden(codePoint) ? "" : Character.toString(codePoint);
  }

  /** Whether a character may not stand in a page: HTML refuses it, or it reorders what follows. */
  private static boolean isForbidden(int codePoint) {
    return isControl(codePoint) || isNoncharacter(codePoint) || isDirectional(codePoint);
  }

  private static boolean isControl(int codePoint) {
    return Character.isISOControl(codePoint)
        && codePoint != '\t'
        && codePoint != '\n'
        && codePoint != '\r';
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /**
   * Embeddings, overrides and isolates; marks, which reach no further than themselves, may stay.
   */
  private static boolean isDirectional(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Whether a reader can see anything of a text; a link of nothing cannot be followed. */
  static boolean isVisible(String text) {
    return text.codePoints().anyMatch(Characters::isVisible);
  }

  private static boolean isVisible(int codePoint) {
    return !isForbidden(codePoint)
        && !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && Character.getType(codePoint) != Character.UNASSIGNED;
  }
}
