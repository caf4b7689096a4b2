package io.github.postlint.tags;

import java.util.regex.Pattern;

/**
 * Tells addresses to which an index may link. A post's address comes from its author, and an index
 * must not lead to another host or run a script.
 */
final class SafeAddress {
  private static final Pattern SAFE = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}\\s<>\"]*");

  private SafeAddress() {}

  /** Whether {@code address} is a path on the site. */
  static boolean test(String address) {
    return SAFE.matcher(address).matches();
  }
}
