package io.github.postlint.site.map;

import java.util.Optional;

/**
 * Something that may publish addresses of which nothing is known.
 *
 * @param source what publishes them, such as {@code the plugin jekyll-foo}
 * @param scope the addresses, such as {@code /foo/…}; empty where they may be any
 * @param prefix what they begin with, without a leading slash; empty where that is not known
 */
public record Doubt(String source, String scope, Optional<String> prefix) {

  /** One of which the addresses may be any. */
  public static Doubt anywhere(String source) {
    return new Doubt(source, "", Optional.of(""));
  }

  /** One of which all addresses begin so, without a leading slash. */
  public static Doubt below(String source, String prefix) {
    return prefix.isEmpty()
        ? anywhere(source)
        : new Doubt(source, "/" + prefix + "…", Optional.of(prefix));
  }

  /** Why an address is not decided, such as {@code the plugin jekyll-foo may publish /foo/…}. */
  public String reason() {
    return source + " may publish " + (scope.isEmpty() ? "any address" : scope);
  }

  /** Whether nothing is known of the addresses. */
  public boolean isAnywhere() {
    return scope.isEmpty();
  }

  /**
   * Whether all files of a folder may come from here as well, so that what is known of the others
   * tells of one that is not.
   *
   * @param folder without a leading slash, with one at its end; empty for the site
   */
  public boolean covers(String folder) {
    return prefix.isPresent() && folder.startsWith(prefix.get());
  }
}
