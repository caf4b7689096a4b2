package io.github.postlint.rules.inline;

import java.util.regex.Pattern;

/** Tells host names from names of files. */
final class HostName {
  private static final Pattern WWW =
      Pattern.compile("(?i)www\\.[a-z0-9-]++(?:\\.[a-z0-9-]++){1,8}+(?:[/?#:][^\\s]*+)?");
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:[a-z0-9-]++\\.){1,8}+(?:com|net|gov|edu)");
  private static final Pattern FILE = Pattern.compile("(?i)[^/?#]++\\.(?:html?|md|markdown)");

  private HostName() {}

  /**
   * Whether a target without a scheme is certainly a host: it begins with {@code www.}, or readers
   * see it as the link's text.
   */
  static boolean isMeant(String target, String label) {
    if (target.indexOf('.') < 0 || target.startsWith("http")) {
      return false;
    }
    if (WWW.matcher(target).matches()) {
      return !FILE.matcher(target).matches();
    }
    return target.equals(label) && HOST.matcher(target).matches();
  }
}
