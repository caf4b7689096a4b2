package io.github.postlint.post.kramdown.span;

/** A character that is none of markup because of the backslash before it. */
final class EscapedChar {
  private EscapedChar() {}

  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-";

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    if (reader.charAt(reader.at) != '\\' || reader.at + 1 >= reader.chars.length()) {
      return false;
    }
    char next = reader.charAt(reader.at + 1);
    if (!isEscapable(next) && !(reader.gfm && next == '~')) {
      return false;
    }
    reader.at++;
    reader.addText(reader.at + 1);
    return true;
  }

  private static boolean isEscapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  /** A text without its backslashes. */
  static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1));
      plain.append(text.charAt(escape ? ++i : i));
    }
    return plain.toString();
  }
}
