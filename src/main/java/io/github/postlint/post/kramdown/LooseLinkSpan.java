package io.github.postlint.post.kramdown;

/** Links and images, with an address or a name, and the marks of footnotes. */
final class LooseLinkSpan implements LooseRule {
  @Override
  public boolean read(SpanCursor cursor) {
    boolean image = cursor.next(0) == '!' && cursor.next(1) == '[';
    if (!image && cursor.next(0) != '[') {
      return false;
    }
    int content = cursor.at + (image ? 2 : 1);
    if (Chars.at(cursor.chars, content) == '^') {
      return readFootnote(cursor, image, content);
    }
    boolean nested = cursor.isIn(SpanFrame.LINK) || cursor.isIn(SpanFrame.IMAGE);
    int found = cursor.found();
    if (!image && nested) {
      return cursor.text(content);
    }
    cursor.at = content;
    SpanFrame frame = new SpanFrame(image ? SpanFrame.IMAGE : SpanFrame.LINK, false);
    if (LooseMarkReader.read(cursor, frame, new BracketStop(frame))
        && readTarget(cursor, content)) {
      if (image) {
        // An image's text is not shown but read out, with its marks.
        cursor.revert(cursor.at, found);
        cursor.frame().images++;
      }
      return cursor.element(cursor.at);
    }
    cursor.revert(content, found);
    return cursor.text(content);
  }

  private static boolean readFootnote(SpanCursor cursor, boolean image, int caret) {
    if (image) {
      return false;
    }
    int name = Chars.identifier(cursor.chars, caret + 1);
    boolean mark = name >= 0 && Chars.at(cursor.chars, name) == ']';
    return mark ? cursor.element(name + 1) : cursor.text(caret);
  }

  private static boolean readTarget(SpanCursor cursor, int content) {
    String chars = cursor.chars;
    String words = chars.substring(content, cursor.at);
    int behind = cursor.at + 1;
    int open = Chars.skipWhite(chars, behind);
    int close = Chars.at(chars, open) == '[' ? chars.indexOf(']', open) : -1;
    if (close >= 0) {
      cursor.at = close + 1;
      return cursor.links.contains(
          OutlineReader.normal(close == open + 1 ? words : chars.substring(open + 1, close)));
    }
    if (Chars.at(chars, behind) != '(') {
      cursor.at = behind;
      return cursor.links.contains(OutlineReader.normal(words.replace("\\", "")));
    }
    LinkTarget target = LinkTarget.read(cursor.text, behind);
    if (target == null) {
      return Chars.at(chars, behind + 1) == '<' && cursor.doubt();
    }
    cursor.at = target.end();
    return true;
  }
}
