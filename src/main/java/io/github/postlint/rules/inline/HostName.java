package io.github.postlint.rules.inline;

import java.util.regex.Pattern;

/** Tells host names from names of files. */
final class HostName {
  private static final Pattern WWW =
      Pattern.compile("(?i)www\\.[a-z0-9-]++(?:\\.[a-z0-9-]++){1,8}+(?:[/?#:][^\\s]*+)?");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:[a-z0-9-]{1,63}\\.){1,8}(?:com|net|gov|edu|org|io|dev|co\\.uk|ac\\.uk)"
              + "(?::\\d{2,5})?(?:[/?#]\\S*)?");
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?i)(?:[a-z0-9-]{1,63}\\.){1,8}(?:com|net|gov|edu|co\\.uk|ac\\.uk)(?:[/?#]\\S*)?"
              + "|(?:[a-z0-9-]{1,63}\\.){2,8}(?:org|io|dev)(?:[/?#]\\S*)?"
              + "|[a-z0-9-]{1,63}\\.(?:org|io|dev)/\\S*");
  private static final Pattern FILE = Pattern.compile("(?i)[^/?#]++\\.(?:html?|md|markdown)");

  private HostName() {}

  /** Whether a target without a scheme has the form of a host, with or without a path. */
  static boolean isMeant(String target, String label) {
    if (target.indexOf('.') < 0 || target.startsWith("http")) {
      return false;
    }
    if (WWW.matcher(target).matches()) {
      return !FILE.matcher(target).matches();
    }
    return HOST.matcher(target).matches();
  }

  /**
   * Whether such a target cannot be a file: readers see it as a host, or files have no such names.
   */
  static boolean isCertain(String target, String label) {
    return target.equals(label)
        || WWW.matcher(target).matches()
        || CERTAIN.matcher(target).matches();
  }
}
