package io.github.postlint.site.map;

import java.util.Optional;
import java.util.Set;

/**
 * What the site's templates put around posts, as far as links are concerned.
 *
 * @param doubt what may add ids of any name; empty where all is known
 * @param words all words of the templates, hyphens and underscores within them included
 * @param rebases whether a template says from where relative links lead on, so that it is not the
 *     page in which they stand
 */
public record LayoutWords(Optional<String> doubt, Set<String> words, boolean rebases) {

  /** Copies the set. */
  public LayoutWords {
    words = Set.copyOf(words);
  }

  /** Whether a template may have an element with this id, for all that is known. */
  public boolean have(String id) {
    return words.contains(id);
  }
}
