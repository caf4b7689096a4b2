package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.LooseMark.Kind;

/** Stars and underscores, one for emphasis and two for strong emphasis. */
final class Emphasis implements LooseRule {
  @Override
  public boolean read(SpanCursor cursor) {
    char mark = cursor.next(0);
    if (mark != '*' && mark != '_') {
      return false;
    }
    int start = cursor.at;
    int found = cursor.found();
    int length = cursor.next(1) == mark ? 2 : 1;
    String type = length == 2 ? SpanFrame.STRONG : SpanFrame.EM;
    if ((mark == '_' && isInWord(cursor.chars, start))
        || Chars.isWhite(cursor.next(length))
        || cursor.isIn(type)) {
      return cursor.loose(Kind.EMPHASIS, start + length);
    }
    if (read(cursor, start, mark, length)) {
      return true;
    }
    cursor.revert(start, found);
    if (length == 2 && !cursor.frame().type.equals(SpanFrame.EM)) {
      if (read(cursor, start, mark, 1)) {
        return true;
      }
      cursor.revert(start, found);
    }
    return cursor.loose(Kind.EMPHASIS, start + length);
  }

  private static boolean isInWord(String chars, int at) {
    int before = at - 1;
    if (before > 0 && chars.charAt(before) == '-') {
      before--;
    }
    return before >= 0 && Character.isAlphabetic(chars.codePointBefore(before + 1));
  }

  private static boolean read(SpanCursor cursor, int start, char mark, int length) {
    SpanFrame frame = new SpanFrame(length == 2 ? SpanFrame.STRONG : SpanFrame.EM, false);
    cursor.at = start + length;
    if (!LooseMarkReader.read(cursor, frame, stop(frame, mark, length))) {
      return false;
    }
    return cursor.element(cursor.at + length);
  }

  private static LooseStop stop(SpanFrame frame, char mark, int length) {
    return cursor -> {
      if (cursor.next(0) != mark || (length == 2 && cursor.next(1) != mark)) {
        return false;
      }
      boolean strongInside = length == 1 && cursor.next(1) == mark && cursor.next(2) != mark;
      boolean inWord =
          mark == '_'
              && Chars.at(cursor.chars, cursor.at + length) != '\n'
              && isAlphanumeric(cursor, length);
      return !Chars.isWhite(Chars.at(cursor.chars, cursor.at - 1))
          && !strongInside
          && !inWord
          && !frame.empty;
    };
  }

  private static boolean isAlphanumeric(SpanCursor cursor, int distance) {
    int at = cursor.at + distance;
    return at < cursor.chars.length()
        && (Character.isAlphabetic(cursor.chars.codePointAt(at))
            || Character.isDigit(cursor.chars.codePointAt(at)));
  }
}
