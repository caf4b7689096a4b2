package io.github.postlint.tags;

import io.github.postlint.site.SiteIdentity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address at which a site is published, where it is not the settings' own. */
public final class BaseAddress {
  private final Optional<URI> address;

  private BaseAddress(Optional<URI> address) {
    this.address = address;
  }

  /**
   * Reads an address such as {@code https://example.org/blog}.
   *
   * @param text empty to keep that of the settings
   * @throws IllegalArgumentException if it is not an address with http or https and a host; the
   *     message says what it must be
   */
  public static BaseAddress of(Optional<String> text) {
    return new BaseAddress(
        text.map(String::strip).filter(given -> !given.isEmpty()).map(BaseAddress::parse));
  }

  private static URI parse(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw mistake(e);
    }
    throw mistake(null);
  }

  private static IllegalArgumentException mistake(Throwable cause) {
    return new IllegalArgumentException("must be like https://example.org/blog.", cause);
  }

  /** The site as it is published at this address. */
  public SiteIdentity of(SiteIdentity site) {
    return address
        .map(
            uri ->
                new SiteIdentity(
                    site.title(),
                    site.description(),
                    Optional.of(uri.getScheme() + "://" + uri.getRawAuthority()),
                    uri.getRawPath().replaceAll("/+$", ""),
                    site.language()))
        .orElse(site);
  }
}
