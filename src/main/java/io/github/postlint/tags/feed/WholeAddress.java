package io.github.postlint.tags.feed;

import io.github.postlint.site.SiteIdentity;

/** Whole addresses on a site. Feeds and sitemaps allow no others. */
public final class WholeAddress {
  private static final String MISSING =
      "Feeds and the sitemap need the site's base address, such as https://example.org/blog."
          + " Set url in the site's settings, or leave feeds and the sitemap out.";

  private final SiteIdentity site;

  private WholeAddress(SiteIdentity site) {
    this.site = site;
  }

  /** Whether a site's scheme and host are known, so that feeds and the sitemap can be written. */
  public static boolean isKnown(SiteIdentity site) {
    return site.url().filter(url -> url.matches("(?i)https?://[^/\\s]+")).isPresent();
  }

  /**
   * The base address of a site.
   *
   * @throws IllegalStateException if it is not known; the message tells a user what to do
   */
  public static WholeAddress of(SiteIdentity site) {
    if (!isKnown(site)) {
      throw new IllegalStateException(MISSING);
    }
    return new WholeAddress(site);
  }

  /** An address with scheme and host. */
  String resolve(String address) {
    return site.address(address);
  }
}
