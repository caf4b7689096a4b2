package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.kramdown.scan.Finder;
import io.github.postlint.post.kramdown.scan.Strand;
import io.github.postlint.post.kramdown.scan.WordFinder;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** HTML that kramdown does not look into. */
public final class RawHtml {
  private RawHtml() {}

  /** Adds the elements of which the start tags stand in {@code html}. */
  public static void addTo(SpanElement parent, Strand html) {
    String chars = html.chars();
    Finder finder = new WordFinder(chars);
    int at = chars.indexOf('<');
    while (at >= 0) {
      int comment = HtmlComment.end(chars, finder, at);
      HtmlTag tag = comment < 0 ? HtmlTag.read(chars, finder, at) : null;
      if (tag != null) {
        SpanElement element = new SpanElement(Type.HTML, HtmlNames.normal(tag.name()));
        HtmlAttributes.addTo(element.attributes(), html, at, tag, false);
        parent.add(element);
      }
      at = chars.indexOf('<', comment >= 0 ? comment : at + 1);
    }
  }
}
