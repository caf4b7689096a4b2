package io.github.postlint.tags.report;

import java.util.List;
import java.util.Optional;

/**
 * A tag as a vocabulary could have it.
 *
 * @param key the tag as posts write it
 * @param label its name for readers
 * @param slug a slug, where the tag's own cannot be used
 * @param aliases other tags that are probably meant to be it
 */
public record SuggestedEntry(
    String key, String label, Optional<String> slug, List<String> aliases) {

  /** Copies the list. */
  public SuggestedEntry {
    aliases = List.copyOf(aliases);
  }
}
