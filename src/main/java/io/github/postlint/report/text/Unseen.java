package io.github.postlint.report.text;

/** Characters that nobody sees: those which Unicode says to ignore where they cannot be shown. */
final class Unseen {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_SIGN = 0xA9;
  private static final int FIRST_COMBINING = 0x300;

  private Unseen() {}

  /**
   * Whether a character can only be there to conceal something. Joiners and variation selectors are
   * of use after the letters, signs and emoji that they shape, so there they are not.
   *
   * @param offset where in {@code text} the character is, 0-based, in UTF-16 units
   */
  static boolean is(String text, int offset, int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return !isShaped(before(text, offset));
    }
    if (isVariation(codePoint)) {
      int base = before(text, offset);
      return base < FIRST_SIGN && !isKeycap(base);
    }
    return Character.getType(codePoint) == Character.FORMAT || isBlankLetter(codePoint);
  }

  private static int before(String text, int offset) {
    return offset == 0 ? 0 : text.codePointBefore(offset);
  }

  private static boolean isShaped(int codePoint) {
    return codePoint >= FIRST_COMBINING
        && switch (Character.getType(codePoint)) {
          case Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.OTHER_SYMBOL,
              Character.MODIFIER_SYMBOL ->
              true;
          default -> false;
        };
  }

  private static boolean isVariation(int codePoint) {
    return (codePoint >= 0x180B && codePoint <= 0x180D)
        || codePoint == 0x180F
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static boolean isKeycap(int codePoint) {
    return (codePoint >= '0' && codePoint <= '9') || codePoint == '#' || codePoint == '*';
  }

  /** Fillers, and what Unicode keeps for marks that are not shown. */
  private static boolean isBlankLetter(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
      default ->
          (codePoint >= 0xFFF0 && codePoint <= 0xFFF8)
              || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    };
  }
}
