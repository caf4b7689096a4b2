package io.github.postlint.lint.suppression;

import io.github.postlint.site.facts.Place;
import java.util.List;

/**
 * The suppressions of one post.
 *
 * @param all in the order in which they stand
 * @param malformed comments that begin like a suppression and are none
 */
public record Suppressions(List<Suppression> all, List<Place> malformed) {

  /** Of a post without any. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  /** Copies the lists. */
  public Suppressions {
    all = List.copyOf(all);
    malformed = List.copyOf(malformed);
  }

  /** Whether the post has none. */
  public boolean isEmpty() {
    return all.isEmpty() && malformed.isEmpty();
  }
}
