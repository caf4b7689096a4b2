package io.github.postlint.site;

import io.github.postlint.site.facts.Listing;
import java.util.Optional;

/** What the addresses of posts depend on; without more, on nothing but the listing. */
public interface Permalinks {

  /**
   * Whether a post's address tells the day of its date.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param permalink what the front matter says of the address
   */
  default boolean tellsDay(String path, Optional<String> permalink) {
    return false;
  }

  /**
   * Whether a post's address depends on the time zone of the machine that builds the site: it tells
   * of a date, and the settings name no zone.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param permalink what the front matter says of the address
   */
  default boolean dependsOnZone(String path, Optional<String> permalink) {
    return false;
  }

  /**
   * The address from which relative links of a post lead; empty where it cannot be known.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param listing what is known of the post
   */
  default Optional<String> base(String path, Listing listing) {
    return listing.address();
  }

  /** A placeholder of a permalink, without its mark, that the generator does not know. */
  default Optional<String> unknownPlaceholder(String permalink) {
    return Optional.empty();
  }

  /** Whether the build stops where two documents have one address; else one of them is lost. */
  default boolean stopsAtClash() {
    return false;
  }
}
