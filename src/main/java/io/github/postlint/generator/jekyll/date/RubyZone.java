package io.github.postlint.generator.jekyll.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Ruby makes of an offset or a zone's name behind a time: it knows offsets with two digits for
 * the hours and the names of RFC 822, takes no notice of much else, and prefers the abbreviations
 * of the site's own zone.
 *
 * @param isKnown whether the outcome is certain
 * @param offset the offset from GMT; empty where Ruby takes no notice of what is written
 */
record RubyZone(boolean isKnown, Optional<ZoneOffset> offset) {

  /** Nothing is written, or nothing that Ruby heeds: the site's own zone is meant. */
  static final RubyZone NONE = new RubyZone(true, Optional.empty());

  private static final RubyZone UNKNOWN = new RubyZone(false, Optional.empty());

  /** The text of an offset or a name. */
  static final String PATTERN =
      "(?<zone>(?:(?i:GMT|UTC?))?[-+]\\d{1,6}(?::\\d{1,2}){0,2}|[a-zA-Z]+(?:/[a-zA-Z]+)*)";

  private static final Pattern OFFSET =
      Pattern.compile("([-+])(\\d\\d)(?:(:?)(\\d\\d)(?:\\3(\\d\\d))?)?");
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");
  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("UTC", 0),
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  /** Longer words abbreviate no zone anywhere. */
  private static final int MAX_ABBREVIATION = 5;

  private static final int MAX_OFFSET = 18 * 60 * 60;

  static RubyZone of(String text) {
    if (Character.isLetter(text.charAt(0))) {
      boolean prefixed = text.indexOf('+') > 0 || text.indexOf('-') > 0;
      return prefixed ? NONE : name(text);
    }
    Matcher offset = OFFSET.matcher(text);
    return offset.matches() ? of(offset) : NONE;
  }

  private static RubyZone of(Matcher offset) {
    int seconds =
        (number(offset.group(2)) * 60 + number(offset.group(4))) * 60 + number(offset.group(5));
    return of(offset.group(1).equals("-") ? -seconds : seconds);
  }

  /** An offset in seconds east of GMT; unknown where it is larger than any that exists. */
  static RubyZone of(int seconds) {
    return Math.abs(seconds) > MAX_OFFSET
        ? UNKNOWN
        : new RubyZone(true, Optional.of(ZoneOffset.ofTotalSeconds(seconds)));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static RubyZone name(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return REGIONS.contains(text.substring(0, slash)) ? NONE : UNKNOWN;
    }
    Integer hours = HOURS.get(text.toUpperCase(Locale.ROOT));
    if (hours != null) {
      return of(hours * 60 * 60);
    }
    return text.length() > MAX_ABBREVIATION ? NONE : UNKNOWN;
  }
}
