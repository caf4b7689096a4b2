package io.github.postlint.site;

import java.util.Optional;

/**
 * What the settings say of the site as a whole.
 *
 * @param title the site's name
 * @param description a sentence on the site
 * @param url scheme and host, such as {@code https://example.org}, without a slash at the end
 * @param basePath the path below the host at which the site lives, such as {@code /blog}, without a
 *     slash at the end; empty at the root
 * @param language of the site's own words, such as {@code en}
 */
public record SiteIdentity(
    Optional<String> title,
    Optional<String> description,
    Optional<String> url,
    String basePath,
    Optional<String> language) {

  /**
   * An address with what stands before it: scheme and host where they are known, and the base path.
   *
   * @param path relative to the site's base, with a leading slash
   */
  public String address(String path) {
    return url.orElse("") + basePath + path;
  }
}
