package io.github.postlint.report.text;

/**
 * Text that a terminal shows as it is, each character in one column of its own: nearly all text, so
 * that it need not be taken apart.
 */
final class PlainText {
  private static final char FIRST_AFTER_CONTROLS = 0xA0;
  private static final char SOFT_HYPHEN = 0xAD;
  private static final char FIRST_COMBINING = 0x300;
  private static final char FIRST_DASH = 0x2010;
  private static final char LAST_BEFORE_SEPARATORS = 0x2027;

  private PlainText() {}

  /** Whether this is true of all characters, and none of them could be read as a command. */
  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!is(character) || (character == '[' && Visible.isCommand(text, i))) {
        return false;
      }
    }
    return true;
  }

  /** Those of ASCII and Latin, dashes, quotation marks and ellipses; there are others. */
  static boolean is(char character) {
    return character < 0x7F
        ? character >= ' '
        : (character >= FIRST_AFTER_CONTROLS
                && character < FIRST_COMBINING
                && character != SOFT_HYPHEN)
            || (character >= FIRST_DASH && character <= LAST_BEFORE_SEPARATORS);
  }
}
