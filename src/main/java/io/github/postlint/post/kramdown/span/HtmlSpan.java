package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.LooseMark.Kind;
import io.github.postlint.post.kramdown.html.HtmlAttributes;
import io.github.postlint.post.kramdown.html.HtmlComment;
import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlNames.Content;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** A comment or an element of HTML inside of a block. */
final class HtmlSpan {
  private HtmlSpan() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int start = reader.at;
    String chars = reader.chars;
    if (reader.charAt(start) != '<' || !starts(chars, start + 1)) {
      return false;
    }
    int comment = HtmlComment.end(chars, reader.finder, start);
    if (comment >= 0) {
      reader.add(Type.SILENT, "", comment);
    } else if (HtmlTag.endTagName(chars, start) >= 0) {
      reader.addLoose(Kind.END_TAG, HtmlTag.behindEndTag(chars, start));
    } else {
      readTag(reader);
    }
    return true;
  }

  private static boolean starts(String chars, int at) {
    return Chars.at(chars, at) == '/'
        || chars.startsWith("!--", at)
        || HtmlNames.end(chars, at) >= 0;
  }

  private static void readTag(SpanReader reader) {
    int start = reader.at;
    HtmlTag tag = HtmlTag.read(reader.chars, reader.finder, start);
    if (tag == null || tag.end() > reader.chars.length()) {
      reader.addText(start + 1);
      return;
    }
    String name = HtmlNames.normal(tag.name());
    reader.spend(tag.end() - start);
    if (HtmlNames.isBlock(name)) {
      reader.addLoose(Kind.BLOCK_TAG, tag.end());
      return;
    }
    boolean raw = isRaw(reader, name, tag.markdown());
    SpanElement element = reader.add(Type.HTML, name, tag.end());
    element.raw = raw;
    element.place(start, tag.end());
    HtmlAttributes.addTo(element.attributes(), reader.strand, start, tag, true);
    if (!tag.closed() && !HtmlNames.isVoid(name)) {
      readContent(reader, element, start);
    }
  }

  private static boolean isRaw(SpanReader reader, String name, String markdown) {
    boolean raw = HtmlNames.content(name) == Content.RAW || reader.tree().raw;
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

  private static void readContent(SpanReader reader, SpanElement element, int start) {
    int behind = reader.at;
    SpanStop stop = new Stop(reader, element.text);
    boolean found =
        element.raw ? reader.readHtmlInto(element, stop) : reader.readInto(element, stop);
    if (found) {
      int endTag = reader.at;
      reader.at = HtmlTag.behindEndTag(reader.chars, reader.at);
      element.place(start, behind, endTag, reader.at);
    } else {
      reader.loose.add(Kind.UNCLOSED, start, behind);
      element.addText(reader.chars, reader.at, reader.chars.length());
      reader.at = reader.chars.length();
      element.place(start, behind, reader.at, reader.at);
    }
  }

  private record Stop(SpanReader reader, String name) implements SpanStop {
    @Override
    public boolean at(int at) {
      String chars = reader.chars;
      if (chars.charAt(at) != '<' || reader.charAt(at + 1) != '/') {
        return false;
      }
      int end = at + 2 + name.length();
      return chars.regionMatches(HtmlNames.isKnown(name), at + 2, name, 0, name.length())
          && reader.charAt(Chars.skipWhite(chars, end)) == '>';
    }
  }
}
