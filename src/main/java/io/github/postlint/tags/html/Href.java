package io.github.postlint.tags.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as they stand in a link. */
final class Href {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?#";
  private static final String HEX = "0123456789ABCDEF";

  private Href() {}

  /**
   * An address that a link may have: a web address or a path from the root. What may not stand in
   * an address is percent-encoded, and what is encoded already stays.
   */
  static Optional<String> of(String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    boolean safe =
        start.startsWith("https://")
            || start.startsWith("http://")
            || (start.startsWith("/") && !start.startsWith("//"));
    return safe ? Optional.of(encode(address, ALLOWED, true)) : Optional.empty();
  }

  /** A path of plain characters, with everything encoded that means something else in a link. */
  static String path(String path) {
    return encode(path, "-._~/", false);
  }

  private static String encode(String text, String allowed, boolean encodedAlready) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (isAlphanumeric(b) || allowed.indexOf(b) >= 0 || (encodedAlready && isEscape(bytes, i))) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isAlphanumeric(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return bytes[at] == '%'
        && at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }
}
