package io.github.postlint.tags.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as they may stand in any of the formats without more escaping. */
final class EscapedAddress {
  private static final String KEPT = "/%-._~+:@=,;$#?";

  private EscapedAddress() {}

  /**
   * The address with everything percent-encoded that could end a link in Markdown, HTML, Liquid or
   * Qute. What is encoded already stays as it is.
   */
  static String of(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isAsciiLetterOrDigit(c) || KEPT.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }

  /**
   * A link that holds wherever the site lives.
   *
   * @param page the address of the page on which the link stands, with a slash at both ends
   * @param target an address of the same site
   */
  static String relative(String page, String target) {
    long depth = page.chars().filter(c -> c == '/').count() - 1;
    return of("../".repeat((int) depth) + target.substring(1));
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 0x7F && Character.isLetterOrDigit(c);
  }
}
