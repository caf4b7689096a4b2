package io.github.postlint.site.map;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a site may have beside what is known of it: pages of plugins, files of other tools, what the
 * server rewrites.
 *
 * @param anywhere what may publish anything anywhere
 * @param paths what may publish one path, by the path
 * @param prefixes what may publish paths that begin so, without a leading slash
 * @param parts what may publish paths that contain this, in lower case
 * @param patterns what may publish paths that match as a whole, without a leading slash
 */
public record UnknownAddresses(
    Optional<Doubt> anywhere,
    Map<String, Doubt> paths,
    Map<String, Doubt> prefixes,
    Map<String, Doubt> parts,
    Map<Pattern, Doubt> patterns) {

  /** Copies the collections. */
  public UnknownAddresses {
    paths = Map.copyOf(paths);
    prefixes = Map.copyOf(prefixes);
    parts = Map.copyOf(parts);
    patterns = Map.copyOf(patterns);
  }

  /**
   * What may publish a file of which nothing is known. What says most of the file comes first.
   *
   * @param path without a leading slash
   */
  public Optional<Doubt> of(String path) {
    return Optional.ofNullable(paths.get(path))
        .or(() -> begins(path))
        .or(() -> contains(path.toLowerCase(Locale.ROOT)))
        .or(() -> matches(path))
        .or(() -> anywhere);
  }

  /** The longest that fits: the site may have many, and the order of a map is not to be seen. */
  private Optional<Doubt> begins(String path) {
    String longest = "";
    for (String prefix : prefixes.keySet()) {
      if (prefix.length() > longest.length() && path.startsWith(prefix)) {
        longest = prefix;
      }
    }
    return Optional.ofNullable(prefixes.get(longest));
  }

  private Optional<Doubt> contains(String lower) {
    String longest = "";
    for (String part : parts.keySet()) {
      boolean better =
          part.length() > longest.length()
              || (part.length() == longest.length() && part.compareTo(longest) < 0);
      if (better && lower.contains(part)) {
        longest = part;
      }
    }
    return Optional.ofNullable(parts.get(longest));
  }

  private Optional<Doubt> matches(String path) {
    Doubt first = null;
    for (Map.Entry<Pattern, Doubt> one : patterns.entrySet()) {
      if (one.getKey().matcher(path).matches()
          && (first == null || one.getValue().reason().compareTo(first.reason()) < 0)) {
        first = one.getValue();
      }
    }
    return Optional.ofNullable(first);
  }
}
