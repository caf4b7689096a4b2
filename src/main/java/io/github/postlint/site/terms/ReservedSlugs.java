package io.github.postlint.site.terms;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Slugs that cannot be used as they are: they mean something to the index itself or to web servers,
 * or are names of devices, which Windows takes for no file.
 */
public final class ReservedSlugs {
  private static final Set<String> NAMES = Set.of("index", "page", "feed", "sitemap", "all");
  private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private ReservedSlugs() {}

  /** Whether {@code slug} is reserved. */
  public static boolean contains(String slug) {
    return NAMES.contains(slug) || DEVICES.matcher(slug).matches();
  }
}
