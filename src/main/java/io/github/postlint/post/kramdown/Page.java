package io.github.postlint.post.kramdown;

import io.github.postlint.post.Reference;
import java.util.List;

/**
 * What kramdown publishes of a body, as far as links depend on it.
 *
 * @param anchors the ids of elements, those of tables of contents and footnotes among them
 * @param references what is referred to, in the order of the page; links that kramdown makes of
 *     itself, from a footnote and back or from a table of contents, are not among them
 * @param open whether there may be other ids
 */
public record Page(List<Anchor> anchors, List<Reference> references, boolean open) {
  /** Copies the lists. */
  public Page {
    anchors = List.copyOf(anchors);
    references = List.copyOf(references);
  }

  /** The same of a text that has {@code delta} UTF-16 units more in front. */
  public Page shift(int delta) {
    return new Page(
        anchors.stream().map(each -> new Anchor(each.id(), each.span().shift(delta))).toList(),
        references.stream().map(each -> each.shift(delta)).toList(),
        open);
  }
}
