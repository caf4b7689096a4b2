package io.github.postlint.generator.jekyll;

import io.github.postlint.site.SiteIdentity;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the links of a built site lead, as browsers and servers of static files see it.
 *
 * @param files the paths of all files that were written
 */
record BuiltLinks(SiteIdentity identity, Set<String> files) {

  /**
   * The path of a link that leads nowhere; empty where it leads somewhere, to another site, or
   * where templates would have written it.
   *
   * @param page the address of the page, from the site's root on
   */
  Optional<String> dead(String page, String address) {
    if (address.isBlank() || address.startsWith("#") || address.matches(".*[{}\\s].*")) {
      return Optional.empty();
    }
    URI target;
    try {
      target = URI.create("http://site.invalid" + page.replace(" ", "%20")).resolve(address);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (!"site.invalid".equals(target.getHost()) || target.getRawPath() == null) {
      return Optional.empty();
    }
    String plus = target.getRawPath().replace("+", "%2B");
    String path = URLDecoder.decode(plus, StandardCharsets.UTF_8).replaceFirst("^/+", "");
    String base = identity.basePath().replaceFirst("^/+", "");
    boolean ours = base.isEmpty() || !address.startsWith("/") || path.startsWith(base + "/");
    if (!ours) {
      return Optional.empty();
    }
    String own =
        address.startsWith("/") && !base.isEmpty() ? path.substring(base.length() + 1) : path;
    String bare = own.replaceFirst("/$", "");
    boolean there =
        bare.isEmpty()
            || Stream.of("", ".html", "/index.html").anyMatch(end -> files.contains(bare + end));
    return there ? Optional.empty() : Optional.of(bare);
  }
}
