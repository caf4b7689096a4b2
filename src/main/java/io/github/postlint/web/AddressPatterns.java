package io.github.postlint.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Patterns of addresses in which a star stands for any characters. A pattern with {@code ://} is
 * one of whole addresses, another one of hosts, and {@code example.org} stands for {@code
 * www.example.org} as well.
 *
 * @param patterns as the site writes them
 */
public record AddressPatterns(List<String> patterns) {

  /** Copies the list. */
  public AddressPatterns {
    patterns = List.copyOf(patterns);
  }

  /** Whether a pattern fits an address. */
  public boolean fit(URI address) {
    for (String pattern : patterns) {
      String text = pattern.strip();
      boolean whole = text.contains("://");
      if (whole ? fits(text, address.toString()) : fitsHost(text, address.getHost())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern of hosts fits a host. */
  public boolean fitHost(String host) {
    for (String pattern : patterns) {
      if (fitsHost(pattern.strip(), host)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitsHost(String pattern, String host) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    return fits(lower, host) || fits("*.".concat(lower), host);
  }

  /** Goes back to the last star only, so that no pattern takes long. */
  private static boolean fits(String pattern, String text) {
    int at = 0;
    int star = -1;
    int resumed = 0;
    for (int i = 0; i < text.length(); ) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resumed = i;
      } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resumed;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
