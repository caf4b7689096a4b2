package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.kramdown.scan.CachingFinder;
import io.github.postlint.post.kramdown.scan.Finder;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** HTML that kramdown does not look into. */
public final class RawHtml {
  private RawHtml() {}

  /** Adds the elements of which the start tags stand in {@code html}. */
  public static void addTo(SpanElement parent, MappedText html) {
    String chars = html.chars();
    Finder finder = new CachingFinder(chars);
    int at = chars.indexOf('<');
    while (at >= 0) {
      int comment = HtmlTag.commentEnd(chars, finder, at);
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
