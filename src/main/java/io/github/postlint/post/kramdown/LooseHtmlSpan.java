package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.LooseMark.Kind;

/** Addresses in angle brackets, comments, and elements of HTML. */
final class LooseHtmlSpan implements LooseRule {
  @Override
  public boolean read(SpanCursor cursor) {
    if (cursor.next(0) != '<') {
      return false;
    }
    int address = cursor.frame().raw ? -1 : Autolink.end(cursor.chars, cursor.at);
    if (address >= 0) {
      return address == cursor.at ? cursor.doubt() : cursor.element(address);
    }
    int comment = HtmlBlock.commentEnd(cursor.text, cursor.at);
    if (comment >= 0) {
      return cursor.element(comment);
    }
    if (HtmlTag.endTagName(cursor.chars, cursor.at) >= 0) {
      return cursor.loose(Kind.END_TAG, HtmlTag.behindEndTag(cursor.chars, cursor.at));
    }
    HtmlTag tag = HtmlTag.read(cursor.text, cursor.at);
    return tag != null && (tag.markdown() != null ? cursor.doubt() : readElement(cursor, tag));
  }

  private static boolean readElement(SpanCursor cursor, HtmlTag tag) {
    String name = HtmlNames.normal(tag.name());
    if (HtmlNames.isBlock(name)) {
      return cursor.loose(Kind.BLOCK_TAG, tag.end());
    }
    int start = cursor.at;
    cursor.at = tag.end();
    if (!tag.closed() && !HtmlNames.isVoid(name) && !readContent(cursor, name)) {
      cursor.unclosed(start, tag.end());
      return cursor.element(cursor.chars.length());
    }
    return cursor.element(cursor.at);
  }

  private static boolean readContent(SpanCursor cursor, String name) {
    boolean raw = cursor.frame().raw || HtmlNames.content(name) == HtmlNames.Content.RAW;
    LooseStop stop = inside -> HtmlTag.isEndTag(inside.chars, name, inside.at);
    if (!LooseMarkReader.read(cursor, new SpanFrame(name, raw), stop)) {
      return false;
    }
    cursor.at = HtmlTag.behindEndTag(cursor.chars, cursor.at);
    return true;
  }
}
