package io.github.postlint.post.kramdown;

/** Characters behind a backslash, and formulas. */
final class OpaqueSpan implements LooseRule {
  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-~";

  @Override
  public boolean read(SpanCursor cursor) {
    switch (cursor.next(0)) {
      case '\\':
        boolean escape = ESCAPABLE.indexOf(cursor.next(1)) >= 0;
        return escape && cursor.text(cursor.at + 2);
      case '$':
        int close = cursor.next(1) == '$' ? cursor.text.find("$$", cursor.at + 2) : -1;
        return close >= 0 && cursor.element(close + 2);
      case '~':
        return cursor.next(1) == '~' && cursor.doubt();
      default:
        return false;
    }
  }
}
