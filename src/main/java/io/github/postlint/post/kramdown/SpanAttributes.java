package io.github.postlint.post.kramdown;

/** An attribute list behind an element. Behind text and as an extension it is not looked into. */
final class SpanAttributes implements LooseRule {
  @Override
  public boolean read(SpanCursor cursor) {
    if (cursor.next(0) != '{' || cursor.next(1) != ':') {
      return false;
    }
    int close = cursor.text.find("}", cursor.at + 2);
    boolean fits =
        close > cursor.at + 2
            && cursor.next(2) != ':'
            && cursor.chars.charAt(close - 1) != '\\'
            && !cursor.frame().empty
            && !cursor.frame().endsWithText;
    return fits ? cursor.element(close + 1) : cursor.doubt();
  }
}
