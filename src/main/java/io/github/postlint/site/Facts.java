package io.github.postlint.site;

import java.util.Optional;
import java.util.Set;

/**
 * The small record of a post that rules across posts need.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param keys the names of the front matter's keys
 * @param date the front matter's date, where it states an offset from GMT
 * @param listing what the generator knows of the post when it lists it
 */
public record Facts(String path, Set<String> keys, Optional<DateFact> date, Listing listing) {

  /** Copies the set. */
  public Facts {
    keys = Set.copyOf(keys);
  }
}
