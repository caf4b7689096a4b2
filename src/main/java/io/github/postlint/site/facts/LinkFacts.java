package io.github.postlint.site.facts;

import io.github.postlint.post.body.Anchors;
import java.util.List;

/**
 * What a post refers to, and where links to it can lead.
 *
 * @param references what may lie in the site, without addresses of other hosts, and without what a
 *     block of Liquid may leave out
 * @param anchors the places in the body that links can lead to
 * @param images the front matter's values that look like files of images
 */
public record LinkFacts(List<LinkFact> references, Anchors anchors, List<ImageFact> images) {

  /** Copies the lists. */
  public LinkFacts {
    references = List.copyOf(references);
    images = List.copyOf(images);
  }
}
