package io.github.postlint.generator.roq;

import io.github.postlint.site.Permalinks;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the addresses of documents depend on: their links, or those of layouts and collections. */
final class RoqPermalinks implements Permalinks {
  private static final Pattern DATE = Pattern.compile(":(?:year|month|day)\\b");
  private static final Pattern DAY = Pattern.compile(":day\\b");

  private final RoqListing listing;
  private final boolean zoned;

  /**
   * @param zoned whether the settings name a time zone
   */
  RoqPermalinks(RoqListing listing, boolean zoned) {
    this.listing = listing;
    this.zoned = zoned;
  }

  @Override
  public boolean tellsDay(String path, Optional<String> permalink) {
    return DAY.matcher(permalink.orElseGet(() -> listing.usualLink(path))).find();
  }

  @Override
  public boolean dependsOnZone(String path, Optional<String> permalink) {
    return !zoned && DATE.matcher(permalink.orElseGet(() -> listing.usualLink(path))).find();
  }

  @Override
  public boolean stopsAtClash() {
    return true;
  }
}
