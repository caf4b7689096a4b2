package io.github.postlint.rules.frontmatter.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites a YAML time such as {@code 2026-5-9 8:00:00 +2} in the form of RFC 3339. */
final class IsoTime {
  private static final Pattern TIME =
      Pattern.compile(
          "(-?\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d:\\d\\d)(?:\\.(\\d*))?"
              + "\\s*(?:Z|([-+])(\\d{1,2}):?(\\d\\d)?)?");

  private IsoTime() {}

  /** The time in ISO form; one without an offset is in UTC, as Psych says. */
  static String of(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return text;
    }
    return time.group(1)
        + "-"
        + two(time.group(2))
        + "-"
        + two(time.group(3))
        + "T"
        + two(time.group(4))
        + ":"
        + time.group(5)
        + (time.group(6) == null || time.group(6).isEmpty() ? "" : "." + time.group(6))
        + offset(time);
  }

  private static String offset(Matcher time) {
    if (time.group(7) == null) {
      return "Z";
    }
    String minutes = time.group(9) == null ? "00" : time.group(9);
    return time.group(7) + two(time.group(8)) + ":" + minutes;
  }

  private static String two(String digits) {
    return String.format(Locale.ROOT, "%02d", Integer.parseInt(digits));
  }
}
