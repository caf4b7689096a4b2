package io.github.postlint.site.map;

import java.util.Set;

/**
 * What the site's templates put around posts, as far as anchors are concerned.
 *
 * @param known whether all of it is known; else there may be ids of any name
 * @param words all words of the templates, hyphens and underscores within them included
 */
public record LayoutWords(boolean known, Set<String> words) {

  /** Copies the set. */
  public LayoutWords {
    words = Set.copyOf(words);
  }

  /** Whether no template can have an element with this id. */
  public boolean lack(String id) {
    return known && !words.contains(id);
  }
}
