package io.github.postlint.generator.jekyll.ruby;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How Jekyll escapes what it puts into an address: as Ruby's Addressable does with a whole URI, so
 * that what stands before a colon is taken for a scheme.
 */
public final class UrlEscape {
  private static final String KEPT = "-._~!$&'()*+,;=:@/?";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Schemes that Addressable refuses without a path. */
  private static final Set<String> WITH_PATH =
      Set.of(
          "http",
          "https",
          "ftp",
          "tftp",
          "sftp",
          "ssh",
          "svn+ssh",
          "telnet",
          "nntp",
          "gopher",
          "wais",
          "ldap",
          "prospero");

  private UrlEscape() {}

  /** The escaped text; empty where Jekyll stops, or where the text looks like a host. */
  public static Optional<String> of(String text) {
    if (isPlain(text)) {
      return Optional.of(text);
    }
    return isPath(text) ? Optional.of(escape(text)) : Optional.empty();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isAlphanumeric(c) && c != '.' && c != '/' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPath(String text) {
    int end = 0;
    while (end < text.length() && ":/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean scheme = end < text.length() && text.charAt(end) == ':';
    String rest = scheme ? text.substring(end + 1) : text;
    return text.indexOf('\n') < 0
        && !rest.startsWith("//")
        && (!scheme || isScheme(text.substring(0, end), rest));
  }

  private static boolean isScheme(String scheme, String rest) {
    boolean wellFormed =
        !scheme.isEmpty()
            && isLetter(scheme.charAt(0))
            && scheme.chars().allMatch(c -> isAlphanumeric(c) || "+-.".indexOf(c) >= 0);
    boolean hasPath = !rest.isEmpty() && "?#".indexOf(rest.charAt(0)) < 0;
    return wellFormed && (hasPath || !WITH_PATH.contains(scheme.toLowerCase(Locale.ROOT)));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isAlphanumeric(c) || KEPT.indexOf(c) >= 0) {
        escaped.append(c);
      } else {
        escaped.append('%').append(HEX.toHexDigits(b));
      }
    }
    return escaped.toString();
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAlphanumeric(int c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
