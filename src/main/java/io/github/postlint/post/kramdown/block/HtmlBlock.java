package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.Locale;

/** A comment or an element of HTML, down to its end tag. */
final class HtmlBlock implements BlockParser {
  @Override
  public String marks() {
    return "<";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int bracket = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (Chars.at(chars, bracket) != '<') {
      return false;
    }
    return (bracket == cursor.at && readComment(cursor))
        || readElement(cursor, bracket)
        || readEndTag(cursor, bracket);
  }

  private static boolean readComment(BlockCursor cursor) {
    int end = HtmlTag.commentEnd(cursor.chars, cursor.text, cursor.at);
    if (end < 0) {
      return false;
    }
    cursor.addWithoutAttributes(BlockType.HTML_COMMENT, Chars.skipBlankRest(cursor.chars, end));
    return true;
  }

  private static boolean readElement(BlockCursor cursor, int bracket) {
    HtmlTag tag = HtmlTag.read(cursor.chars, cursor.text, bracket);
    if (tag == null || HtmlNames.isSpan(tag.name().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Node element = cursor.add(BlockType.HTML, tag.end());
    HtmlReader reader = new HtmlReader(cursor, element);
    cursor.at = reader.readFrom(tag);
    element.extend(cursor.at);
    return true;
  }

  private static boolean readEndTag(BlockCursor cursor, int bracket) {
    String chars = cursor.chars;
    int nameEnd = HtmlTag.endTagName(chars, bracket);
    if (nameEnd < 0 || cursor.element == null) {
      return false;
    }
    String name = chars.substring(bracket + 2, nameEnd).toLowerCase(Locale.ROOT);
    if (HtmlNames.isSpan(name) || !name.equals(cursor.element)) {
      return false;
    }
    cursor.at = HtmlTag.afterEndTag(chars, bracket);
    cursor.closed = true;
    return true;
  }
}
