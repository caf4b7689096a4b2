package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.SpanElement.Type;

/** HTML that kramdown does not look into. */
final class RawHtml {
  private RawHtml() {}

  /** Adds the elements of which the start tags stand in {@code html}. */
  static void addTo(SpanElement parent, Strand html) {
    Text text = Text.of(html.chars());
    int at = text.find("<", 0);
    while (at >= 0) {
      int comment = HtmlBlock.commentEnd(text, at);
      HtmlTag tag = comment < 0 ? HtmlTag.read(text, at) : null;
      if (tag != null && tag.end() <= html.length()) {
        SpanElement element = new SpanElement(Type.HTML, HtmlNames.normal(tag.name()));
        HtmlAttributes.addTo(element.attributes, html, at, tag, false);
        parent.children.add(element);
      }
      at = text.find("<", comment >= 0 ? comment : at + 1);
    }
  }
}
