package io.github.postlint.report.text;

import java.util.HexFormat;

/**
 * Makes characters visible that would colour, reorder, hide or break up the output, or make a
 * command for a build server of it, so that a post can neither forge a message nor conceal what is
 * in it.
 */
public final class Visible {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Visible() {}

  /** The text on one line, without control characters. */
  public static String text(String text) {
    if (PlainText.is(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      append(visible, text, i, codePoint);
      i += Character.charCount(codePoint);
    }
    return visible.toString();
  }

  /**
   * Appends what stands for a character, which is the character itself where it does no harm.
   *
   * @param offset where in {@code text} the character is, 0-based, in UTF-16 units
   */
  static void append(StringBuilder out, String text, int offset, int codePoint) {
    if (codePoint < ' ') {
      out.append((char) (CONTROL_PICTURES + codePoint));
    } else if (codePoint == DELETE) {
      out.append((char) PICTURE_OF_DELETE);
    } else if (Character.getType(codePoint) == Character.SURROGATE) {
      out.append('\uFFFD');
    } else if (isHarmful(text, offset, codePoint)) {
      name(out, codePoint);
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isHarmful(String text, int offset, int codePoint) {
    if (codePoint == '[') {
      return isCommand(text, offset);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> Unseen.is(text, offset, codePoint);
    };
  }

  /**
   * Whether a bracket opens a command that Azure Pipelines or TeamCity find in what a build prints.
   * GitHub is told in another way to look for none.
   */
  static boolean isCommand(String text, int bracket) {
    return text.startsWith("##vso", bracket - "##vso".length())
        || text.startsWith("##teamcity", bracket - "##teamcity".length());
  }

  private static void name(StringBuilder out, int codePoint) {
    String digits = HEX.toHexDigits(codePoint, Math.max(4, 8 - leadingZeros(codePoint)));
    out.append("<U+").append(digits).append('>');
  }

  /** How many of the eight hexadecimal digits are zeros in front. */
  private static int leadingZeros(int codePoint) {
    return Integer.numberOfLeadingZeros(codePoint) / 4;
  }
}
