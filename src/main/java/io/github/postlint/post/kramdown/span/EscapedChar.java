package io.github.postlint.post.kramdown.span;

/** A character that is none of markup because of the backslash before it. */
final class EscapedChar implements SpanParser {
  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-";

  @Override
  public String marks() {
    return "\\";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    if (cursor.at + 1 >= cursor.chars.length()) {
      return false;
    }
    char next = cursor.charAt(cursor.at + 1);
    if (!isEscapable(next) && !(cursor.gfm && next == '~')) {
      return false;
    }
    cursor.at++;
    cursor.addText(cursor.at + 1);
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
