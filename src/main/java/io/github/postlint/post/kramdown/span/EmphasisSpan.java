package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark.Kind;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** {@code *emphasis*} and {@code **strong emphasis**}. */
final class EmphasisSpan {
  private EmphasisSpan() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int start = reader.at;
    char mark = reader.charAt(start);
    if (mark != '*' && mark != '_') {
      return false;
    }
    int run = reader.charAt(start + 1) == mark ? 2 : 1;
    Type type = run == 2 ? Type.STRONG : Type.EMPHASIS;
    int behind = start + run;
    boolean inWord = mark == '_' && isWordBefore(reader.chars, start);
    boolean blank = behind < reader.chars.length() && Chars.isWhite(reader.charAt(behind));
    if (inWord || blank || reader.isInside(type)) {
      reader.addLoose(Kind.EMPHASIS, behind);
      return true;
    }
    boolean found =
        readElement(reader, behind, mark, type)
            || (type == Type.STRONG
                && !reader.tree().is(Type.EMPHASIS)
                && readElement(reader, start + 1, mark, Type.EMPHASIS));
    if (!found) {
      reader.addLoose(Kind.EMPHASIS, behind);
    }
    return true;
  }

  private static boolean readElement(SpanReader reader, int from, char mark, Type type) {
    int start = reader.at;
    int found = reader.loose.count();
    reader.at = from;
    SpanElement element = new SpanElement(type, "");
    if (!reader.readInto(element, new Stop(reader, mark, element))) {
      reader.goBack(start, found);
      return false;
    }
    int close = reader.at;
    reader.at += type == Type.STRONG ? 2 : 1;
    element.place(start, from, close, reader.at);
    reader.tree().add(element);
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

  private record Stop(SpanReader reader, char mark, SpanElement element) implements SpanStop {
    @Override
    public boolean at(int at) {
      return reader.charAt(at) == mark && (isEmphasis() || reader.charAt(at + 1) == mark);
    }

    private boolean isEmphasis() {
      return element.is(Type.EMPHASIS);
    }

    @Override
    public boolean ends(int at) {
      String chars = reader.chars;
      boolean blankBefore = at > 0 && Chars.isWhite(chars.charAt(at - 1));
      boolean two = isEmphasis() && Chars.run(chars, at, mark) == 2;
      int behind = at + (isEmphasis() ? 1 : 2);
      boolean inWord =
          mark == '_' && behind < chars.length() && isAlphanumeric(chars.codePointAt(behind));
      return !blankBefore && !two && !inWord && element.first() != null;
    }

    private static boolean isAlphanumeric(int c) {
      return Character.isAlphabetic(c) || Character.isDigit(c);
    }
  }
}
