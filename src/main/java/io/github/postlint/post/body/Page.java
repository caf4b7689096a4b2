package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import java.util.ArrayList;
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

  /** The same in the source that {@code map} leads to. */
  public Page locate(SourceMap map) {
    List<Anchor> locatedAnchors = new ArrayList<>(anchors.size());
    for (Anchor anchor : anchors) {
      locatedAnchors.add(new Anchor(anchor.id(), map.source(anchor.span())));
    }
    List<Reference> locatedReferences = new ArrayList<>(references.size());
    for (Reference reference : references) {
      locatedReferences.add(reference.locate(map));
    }
    return new Page(locatedAnchors, locatedReferences, open);
  }
}
