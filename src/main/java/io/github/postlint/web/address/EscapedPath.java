package io.github.postlint.web.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Paths and queries as they are sent. */
final class EscapedPath {
  /** What is sent as it is besides letters and digits; an escape's percent sign as well. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private EscapedPath() {}

  /** A path with a slash at least, and without the steps {@code .} and {@code ..}. */
  static String path(String written) {
    String path = escaped(written.replace('\\', '/'), PLAIN);
    return path.isEmpty() ? "/" : path.contains("/.") || isDotted(path) ? walked(path) : path;
  }

  /** A query with its question mark. */
  static String query(String written) {
    return escaped(written, PLAIN + "?[]");
  }

  private static String escaped(String written, String plain) {
    StringBuilder escaped = new StringBuilder(written.length());
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || plain.indexOf(c) >= 0 || (c == '%' && isEscape(bytes, i))) {
        escaped.append(c);
      } else {
        escaped.append('%').append(HEX.toHexDigits(bytes[i]));
      }
    }
    return escaped.toString();
  }

  private static boolean isEscape(byte[] bytes, int percent) {
    return percent + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[percent + 1])
        && HexFormat.isHexDigit(bytes[percent + 2]);
  }

  private static boolean isDotted(String path) {
    return path.toLowerCase(Locale.ROOT).contains("/%2e");
  }

  private static String walked(String path) {
    List<String> kept = new ArrayList<>();
    String[] steps = path.substring(1).split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      String step = steps[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
      if (step.equals("..") && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!step.equals(".") && !step.equals("..")) {
        kept.add(steps[i]);
      } else if (i == steps.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
