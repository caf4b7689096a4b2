package io.github.postlint.post.kramdown;

/** Any other text, down to a line that ends paragraphs. */
final class Paragraph implements BlockRule {
  @Override
  public boolean read(Cursor cursor) {
    String chars = cursor.chars;
    int ink = cursor.at + Chars.spaces(chars, cursor.at, 3);
    boolean indented = Chars.isBlank(Chars.at(chars, ink));
    if (indented && IndentedCode.indent(chars, cursor.at) == 0) {
      return false;
    }
    FenceLine fence = FencedCode.candidate(cursor);
    int end = cursor.at;
    do {
      end = Chars.nextLine(chars, end);
    } while (!endsAt(cursor, end));
    Node last = cursor.parent.last();
    Node paragraph;
    if (last != null && last.is(Kind.PARAGRAPH) && last.text() == cursor.text) {
      last.extend(end);
      cursor.at = end;
      paragraph = last;
    } else {
      paragraph = cursor.add(Kind.PARAGRAPH, end);
    }
    if (fence != null && cursor.document.footnotes == 0) {
      cursor.document.suspects.add(new Suspect(cursor.text, fence, paragraph));
    }
    return true;
  }

  private static boolean endsAt(Cursor cursor, int at) {
    String chars = cursor.chars;
    return LazyEnd.at(cursor.text, at)
        || Markers.DEFINITION.end(chars, at, 3) >= 0
        || (cursor.document.gfm() && interruptsInGfm(chars, at));
  }

  private static boolean interruptsInGfm(String chars, int at) {
    if (Markers.list(chars, at) != null
        || Heading.startsGfm(chars, at)
        || Blockquote.markEnd(chars, at) >= 0) {
      return true;
    }
    int marker = at + Chars.spaces(chars, at, 3);
    return FenceLine.isMarker(Chars.at(chars, marker))
        && FenceLine.isMarker(Chars.at(chars, marker + 1))
        && FenceLine.isMarker(Chars.at(chars, marker + 2));
  }
}
