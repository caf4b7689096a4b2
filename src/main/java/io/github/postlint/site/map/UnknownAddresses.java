package io.github.postlint.site.map;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a site may have beside what is known of it: pages of plugins, files of other tools, what the
 * server rewrites.
 *
 * @param everything whether it may have anything anywhere
 * @param prefixes what such paths may begin with, without a leading slash
 * @param parts what such paths may contain, in lower case
 * @param patterns what such paths may match as a whole, without a leading slash
 */
public record UnknownAddresses(
    boolean everything, Set<String> prefixes, Set<String> parts, List<Pattern> patterns) {

  /** Copies the collections. */
  public UnknownAddresses {
    prefixes = Set.copyOf(prefixes);
    parts = Set.copyOf(parts);
    patterns = List.copyOf(patterns);
  }

  /**
   * Whether the site may have a file of which nothing is known.
   *
   * @param path without a leading slash
   */
  public boolean cover(String path) {
    return everything || begins(path) || contains(path.toLowerCase(Locale.ROOT)) || matches(path);
  }

  private boolean begins(String path) {
    for (String prefix : prefixes) {
      if (path.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(String lower) {
    for (String part : parts) {
      if (lower.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String path) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(path).matches()) {
        return true;
      }
    }
    return false;
  }
}
