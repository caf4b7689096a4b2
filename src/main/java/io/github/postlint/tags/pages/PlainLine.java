package io.github.postlint.tags.pages;

/** Texts of strangers as one line that every format can hold. */
final class PlainLine {
  private PlainLine() {}

  /**
   * The text with white space as single spaces, and without what no reader sees and YAML or XML
   * refuses: control characters, halves of surrogate pairs, non-characters.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(PlainLine::blank).filter(PlainLine::isText).forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int c) {
    boolean repeated = c == ' ' && !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    if (!repeated) {
      line.appendCodePoint(c);
    }
  }

  /** No-break spaces are not breaks: they stay. */
  private static int blank(int c) {
    boolean lineEnd =
        c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    return lineEnd ? ' ' : c;
  }

  private static boolean isText(int c) {
    int type = Character.getType(c);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
    return type != Character.CONTROL && type != Character.SURROGATE && !nonCharacter;
  }
}
