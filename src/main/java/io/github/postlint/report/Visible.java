package io.github.postlint.report;

import java.util.Locale;

/**
 * Makes characters visible that would colour, reorder, hide or break up the output, so that a post
 * can neither forge a message nor conceal what is in it.
 */
final class Visible {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Visible() {}

  /** The text on one line, without control characters. */
  static String text(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> visible.append(character(codePoint)));
    return visible.toString();
  }

  /** What stands for a character; the character itself where it does no harm. */
  static String character(int codePoint) {
    if (codePoint < ' ') {
      return Character.toString(CONTROL_PICTURES + codePoint);
    }
    if (codePoint == 0x7F) {
      return Character.toString(PICTURE_OF_DELETE);
    }
    return switch (Character.getType(codePoint)) {
      case Character.SURROGATE -> "\uFFFD";
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          name(codePoint);
      case Character.FORMAT ->
          isJoiner(codePoint) ? Character.toString(codePoint) : name(codePoint);
      default -> Character.toString(codePoint);
    };
  }

  /** Emoji and several scripts need joiners to look right. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }
}
