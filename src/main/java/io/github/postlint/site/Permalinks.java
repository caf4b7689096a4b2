package io.github.postlint.site;

import java.util.Optional;

/** What the addresses of posts depend on. */
public interface Permalinks {

  /**
   * Whether a post's address tells the day of its date.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param permalink what the front matter says of the address
   */
  boolean tellsDay(String path, Optional<String> permalink);

  /**
   * Whether a post's address depends on the time zone of the machine that builds the site: it tells
   * of a date, and the settings name no zone.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param permalink what the front matter says of the address
   */
  boolean dependsOnZone(String path, Optional<String> permalink);

  /** A placeholder of a permalink, without its mark, that the generator does not know. */
  Optional<String> unknownPlaceholder(String permalink);
}
