package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Tells of a tree of spans what readers see of the characters of which it was made. */
final class ContentReader {
  private final String chars;
  private final InlineContent.Builder content;

  private ContentReader(String chars) {
    this.chars = chars;
    this.content = new InlineContent.Builder(chars);
  }

  static InlineContent read(String chars, SpanTree words) {
    if (!words.whole()) {
      return InlineContent.unknown(chars);
    }
    ContentReader reader = new ContentReader(chars);
    reader.addChildren(words.tree());
    return reader.content.build();
  }

  private void addChildren(SpanElement element) {
    for (SpanElement child = element.first(); child != null; child = child.next()) {
      add(child);
    }
  }

  private void add(SpanElement element) {
    switch (element.type) {
      case TEXT, CHARACTER -> content.show(element.start(), element.end());
      case CODE, MATH, RAW, SILENT, FOOTNOTE -> content.hide(element.start(), element.end());
      case LINK, IMAGE -> addLink(element);
      case HTML -> addHtml(element);
      default -> addChildren(element);
    }
  }

  private void addLink(SpanElement link) {
    if (chars.charAt(link.start()) == '<') {
      content.hide(link.start(), link.end());
      return;
    }
    boolean image = link.is(Type.IMAGE);
    content.hide(image ? link.start() : link.innerEnd() + 1, link.end());
    content.label(link.inner(), link.innerEnd());
    addChildren(link);
    if (link.target() >= 0) {
      content.add(
          new InlineLink(
              image,
              link.start(),
              link.inner() - 1,
              link.innerEnd(),
              link.target(),
              link.targetEnd(),
              link.end()));
    }
  }

  private void addHtml(SpanElement html) {
    if (chars.charAt(html.start()) == '<') {
      content.add(new InlineTag(html.text, html.start(), html.inner()));
      content.hide(html.start(), html.inner());
      content.hide(html.innerEnd(), html.end());
    }
    addChildren(html);
  }
}
