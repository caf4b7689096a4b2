package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark.Kind;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import io.github.postlint.post.text.WhiteSpace;

/** {@code *emphasis*} and {@code **strong emphasis**}. */
final class EmphasisSpan implements SpanParser {
  @Override
  public String marks() {
    return "*_";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int start = cursor.at;
    char mark = cursor.charAt(start);
    int run = cursor.charAt(start + 1) == mark ? 2 : 1;
    Type type = run == 2 ? Type.STRONG : Type.EMPHASIS;
    int after = start + run;
    boolean inWord = mark == '_' && isWordBefore(cursor.chars, start);
    boolean space = after < cursor.chars.length() && WhiteSpace.is(cursor.charAt(after));
    if (inWord || space || cursor.isInside(type)) {
      cursor.addLoose(Kind.EMPHASIS, after);
      return true;
    }
    boolean found =
        readElement(cursor, after, mark, type)
            || (type == Type.STRONG
                && !cursor.tree().is(Type.EMPHASIS)
                && readElement(cursor, start + 1, mark, Type.EMPHASIS));
    if (!found) {
      cursor.addLoose(Kind.EMPHASIS, after);
    }
    return true;
  }

  private static boolean readElement(SpanCursor cursor, int from, char mark, Type type) {
    // In a longer run, which marks belong together depends on where one begins to read.
    boolean run = runs(cursor.chars, cursor.at, mark, 3);
    if (!run && cursor.tree().leavesOpen(type, mark)) {
      return false;
    }
    int start = cursor.at;
    int found = cursor.loose.count();
    cursor.at = from;
    SpanElement element = new SpanElement(type, "");
    if (!cursor.readInto(element, new Stop(cursor, mark, element))) {
      cursor.goBack(start, found);
      cursor.tree().noteUnclosed(type, mark);
      return false;
    }
    int close = cursor.at;
    cursor.at += type == Type.STRONG ? 2 : 1;
    element.place(start, from, close, cursor.at);
    cursor.tree().add(element);
    return true;
  }

  /** Whether so many marks stand here, or more, of which there may be any number. */
  private static boolean runs(String chars, int at, char mark, int count) {
    for (int i = at; i < at + count; i++) {
      if (Chars.at(chars, i) != mark) {
        return false;
      }
    }
    return true;
  }

  /** A letter, or a letter and a hyphen. */
  private static boolean isWordBefore(String chars, int at) {
    int before = at > 0 ? chars.codePointBefore(at) : ' ';
    if (before == '-' && at > 1) {
      before = chars.codePointBefore(at - 1);
    }
    return Character.isAlphabetic(before);
  }

  private record Stop(SpanCursor cursor, char mark, SpanElement element) implements SpanStop {
    @Override
    public boolean at(int at) {
      return cursor.charAt(at) == mark && (isEmphasis() || cursor.charAt(at + 1) == mark);
    }

    private boolean isEmphasis() {
      return element.is(Type.EMPHASIS);
    }

    @Override
    public boolean ends(int at) {
      String chars = cursor.chars;
      boolean spaceBefore = at > 0 && WhiteSpace.is(chars.charAt(at - 1));
      boolean two = isEmphasis() && runs(chars, at, mark, 2) && !runs(chars, at, mark, 3);
      int after = at + (isEmphasis() ? 1 : 2);
      boolean inWord =
          mark == '_' && after < chars.length() && isAlphanumeric(chars.codePointAt(after));
      return !spaceBefore && !two && !inWord && element.first() != null;
    }

    private static boolean isAlphanumeric(int c) {
      return Character.isAlphabetic(c) || Character.isDigit(c);
    }
  }
}
