package io.github.postlint.lint;

import io.github.postlint.site.Place;
import java.util.List;

/**
 * The suppressions of one post.
 *
 * @param all in the order in which they stand
 * @param malformed comments that begin like a suppression and are none
 */
record Suppressions(List<Suppression> all, List<Place> malformed) {
  static final Suppressions NONE = new Suppressions(List.of(), List.of());

  Suppressions {
    all = List.copyOf(all);
    malformed = List.copyOf(malformed);
  }

  boolean isEmpty() {
    return all.isEmpty() && malformed.isEmpty();
  }
}
