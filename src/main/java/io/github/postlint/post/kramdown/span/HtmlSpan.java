package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark.Kind;
import io.github.postlint.post.kramdown.html.HtmlAttributes;
import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlNames.Content;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** A comment or an element of HTML inside of a block. */
final class HtmlSpan implements SpanParser {
  @Override
  public String marks() {
    return "<";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int start = cursor.at;
    String chars = cursor.chars;
    if (!starts(chars, start + 1)) {
      return false;
    }
    int comment = HtmlTag.commentEnd(chars, cursor.finder, start);
    if (comment >= 0) {
      cursor.add(Type.SILENT, "", comment);
    } else if (HtmlTag.endTagName(chars, start) >= 0) {
      cursor.addLoose(Kind.END_TAG, HtmlTag.afterEndTag(chars, start));
    } else {
      readTag(cursor);
    }
    return true;
  }

  private static boolean starts(String chars, int at) {
    return Chars.at(chars, at) == '/'
        || chars.startsWith("!--", at)
        || HtmlNames.end(chars, at) >= 0;
  }

  private static void readTag(SpanCursor cursor) {
    int start = cursor.at;
    HtmlTag tag = HtmlTag.read(cursor.chars, cursor.finder, start);
    if (tag == null || tag.end() > cursor.chars.length()) {
      cursor.addText(start + 1);
      return;
    }
    String name = HtmlNames.normal(tag.name());
    cursor.spend(tag.end() - start);
    if (HtmlNames.isBlock(name)) {
      cursor.addLoose(Kind.BLOCK_TAG, tag.end());
      return;
    }
    boolean raw = isRaw(cursor, name, tag.markdown());
    SpanElement element = cursor.add(Type.HTML, name, tag.end());
    element.raw = raw;
    element.place(start, tag.end());
    HtmlAttributes.addTo(element.attributes(), cursor.text, start, tag, true);
    if (!tag.closed() && !HtmlNames.isVoid(name)) {
      readContent(cursor, element, start);
    }
  }

  private static boolean isRaw(SpanCursor cursor, String name, String markdown) {
    boolean raw = HtmlNames.content(name) == Content.RAW || cursor.tree().raw;
    if (markdown == null) {
      return raw;
    }
    return switch (markdown) {
      case "span" -> false;
      case "1" -> HtmlNames.content(name) == Content.RAW;
      case "0" -> true;
      default -> raw;
    };
  }

  private static void readContent(SpanCursor cursor, SpanElement element, int start) {
    int after = cursor.at;
    SpanStop stop = new Stop(cursor, element.text);
    boolean found =
        element.raw ? cursor.readHtmlInto(element, stop) : cursor.readInto(element, stop);
    if (found) {
      int endTag = cursor.at;
      cursor.at = HtmlTag.afterEndTag(cursor.chars, cursor.at);
      element.place(start, after, endTag, cursor.at);
    } else {
      cursor.loose.add(Kind.UNCLOSED, start, after);
      element.addText(cursor.chars, cursor.at, cursor.chars.length());
      cursor.at = cursor.chars.length();
      element.place(start, after, cursor.at, cursor.at);
    }
  }

  private record Stop(SpanCursor cursor, String name) implements SpanStop {
    @Override
    public boolean at(int at) {
      String chars = cursor.chars;
      if (chars.charAt(at) != '<' || cursor.charAt(at + 1) != '/') {
        return false;
      }
      int end = at + 2 + name.length();
      return chars.regionMatches(HtmlNames.isKnown(name), at + 2, name, 0, name.length())
          && cursor.charAt(Chars.skipWhite(chars, end)) == '>';
    }
  }
}
