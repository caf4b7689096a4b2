package io.github.postlint.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text as bytes. */
final class Utf8 {
  private static final String UNRESERVED = "-._~/";

  private Utf8() {}

  /** The text with a question mark for each half of a surrogate pair. */
  static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /**
   * A relative path as a URI reference: all but RFC 3986's unreserved characters are
   * percent-encoded.
   */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
      if (letter || UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return uri.toString();
  }
}
