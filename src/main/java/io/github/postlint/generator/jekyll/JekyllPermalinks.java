package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.address.PermalinkTemplate;
import io.github.postlint.generator.jekyll.listing.JekyllListing;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Permalinks;
import java.util.Optional;

/** What Jekyll makes of permalinks, those that the settings give among them. */
final class JekyllPermalinks implements Permalinks {
  private final JekyllListing listing;
  private final JekyllDefaults defaults;
  private final boolean zoned;

  /**
   * @param zoned whether the settings name a time zone
   */
  JekyllPermalinks(JekyllListing listing, JekyllDefaults defaults, boolean zoned) {
    this.listing = listing;
    this.defaults = defaults;
    this.zoned = zoned;
  }

  @Override
  public boolean tellsDay(String path, Optional<String> permalink) {
    return permalink
        .or(() -> defaults.of(path).scalar("permalink").map(Scalar::text))
        .map(template -> PermalinkTemplate.of(template).tellsDay())
        .orElseGet(listing::tellsDay);
  }

  @Override
  public boolean dependsOnZone(String path, Optional<String> permalink) {
    return !zoned
        && permalink
            .or(() -> defaults.of(path).scalar("permalink").map(Scalar::text))
            .map(template -> PermalinkTemplate.of(template).tellsDate())
            .orElseGet(listing::tellsDate);
  }

  @Override
  public Optional<String> unknownPlaceholder(String permalink) {
    return PermalinkTemplate.of(permalink).unknown();
  }
}
