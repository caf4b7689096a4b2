package io.github.postlint.web.address;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a host as it is asked for.
 *
 * @param name in ASCII and lower case; empty where there is a fault
 * @param fault what is wrong with it; elsewhere where nothing is
 */
record WebHost(Optional<String> name, WebReading fault) {
  /** What the URL standard forbids in a host. */
  private static final String FORBIDDEN = " \"#%/:<>?@[\\]^|`{}";

  /** Reads what stands before the port. */
  static WebHost of(String written) {
    if (written.startsWith("[") && written.endsWith("]")) {
      return named(written.toLowerCase(Locale.ROOT));
    }
    String host = written.indexOf('%') < 0 ? written : decoded(written);
    if (host.isEmpty()) {
      return broken("it names no host");
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0) {
        return broken("\"" + host + "\" cannot be the name of a host");
      }
    }
    try {
      return named(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return new WebHost(Optional.empty(), new WebReading.Refused("its host has an unusual name"));
    }
  }

  private static WebHost named(String name) {
    return new WebHost(Optional.of(name), new WebReading.Elsewhere());
  }

  private static WebHost broken(String reason) {
    return new WebHost(Optional.empty(), new WebReading.Broken(reason));
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
