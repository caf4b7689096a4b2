package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.html.HtmlComment;
import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Text;
import io.github.postlint.post.kramdown.tree.Cursor;
import io.github.postlint.post.kramdown.tree.Kind;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.Locale;

/** A comment or an element of HTML, down to its end tag. */
final class HtmlBlock implements BlockRule {
  @Override
  public String marks() {
    return "<";
  }

  @Override
  public boolean read(Cursor cursor) {
    String chars = cursor.chars;
    int bracket = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (Chars.at(chars, bracket) != '<') {
      return false;
    }
    return (bracket == cursor.at && readComment(cursor))
        || readElement(cursor, bracket)
        || readEndTag(cursor, bracket);
  }

  private static boolean readComment(Cursor cursor) {
    int end = commentEnd(cursor.text, cursor.at);
    if (end < 0) {
      return false;
    }
    cursor.addWithoutAttributes(Kind.HTML_COMMENT, behindLine(cursor.chars, end));
    return true;
  }

  /** The offset behind the comment at {@code at}, or -1. */
  static int commentEnd(Text text, int at) {
    return HtmlComment.end(text.chars(), text, at);
  }

  private static boolean readElement(Cursor cursor, int bracket) {
    HtmlTag tag = HtmlTag.read(cursor.text, bracket);
    if (tag == null || HtmlNames.isSpan(tag.name().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Node element = cursor.add(Kind.HTML, tag.end());
    HtmlReader reader = new HtmlReader(cursor, element);
    cursor.at = reader.readFrom(tag);
    element.extend(cursor.at);
    return true;
  }

  private static boolean readEndTag(Cursor cursor, int bracket) {
    String chars = cursor.chars;
    int nameEnd = HtmlTag.endTagName(chars, bracket);
    if (nameEnd < 0 || cursor.element == null) {
      return false;
    }
    String name = chars.substring(bracket + 2, nameEnd).toLowerCase(Locale.ROOT);
    if (HtmlNames.isSpan(name) || !name.equals(cursor.element)) {
      return false;
    }
    cursor.at = HtmlTag.behindEndTag(chars, bracket);
    cursor.closed = true;
    return true;
  }

  /** The start of the next line if only blanks stand before it, else {@code at}. */
  static int behindLine(String chars, int at) {
    int end = Chars.skipBlanks(chars, at);
    return end < chars.length() && chars.charAt(end) == '\n' ? end + 1 : at;
  }
}
