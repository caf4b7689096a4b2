package io.github.postlint.rules.links;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that lead to something on the author's own machine. */
final class LocalAddress {
  private static final Pattern FILE = Pattern.compile("(?i)(?:file:|[a-z]:[\\\\/])(?s:.*)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)https?://(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?::\\d+)?(/[^\\s?#]*)?.*");

  private LocalAddress() {}

  /** Whether an address names a file or a program of a machine. */
  static boolean isOne(String target) {
    return isFile(target) || HOST.matcher(target).matches();
  }

  /** Whether an address names a file of a machine. */
  static boolean isFile(String target) {
    return FILE.matcher(target).matches();
  }

  /** The path at a server of the machine, without a leading slash; empty where there is none. */
  static Optional<String> path(String target) {
    Matcher host = HOST.matcher(target);
    return host.matches() && host.group(1) != null && host.group(1).length() > 1
        ? Optional.of(host.group(1).substring(1))
        : Optional.empty();
  }
}
