package io.github.postlint.site;

import java.util.Locale;
import java.util.Optional;

/**
 * The host of the site, by whatever scheme it is called.
 *
 * @param name in lower case, with its port
 */
public record SiteHost(String name) {

  /**
   * The host of an address.
   *
   * @param url such as {@code https://example.org}
   */
  public static SiteHost of(String url) {
    String rest = url.substring(url.indexOf("//") < 0 ? 0 : url.indexOf("//") + 2);
    return new SiteHost(rest.substring(0, nameEnd(rest)).toLowerCase(Locale.ROOT));
  }

  /** Whether {@code address} is one of this host. */
  public boolean owns(String address) {
    return path(address).isPresent();
  }

  /** What stands after the host in {@code address}; empty where it is one of another host. */
  public Optional<String> path(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
    if (start < 0 || name.isEmpty()) {
      return Optional.empty();
    }
    String rest = address.substring(start);
    int end = nameEnd(rest);
    boolean same = rest.substring(0, end).toLowerCase(Locale.ROOT).equals(name);
    return same ? Optional.of(rest.substring(end)) : Optional.empty();
  }

  private static int nameEnd(String rest) {
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
