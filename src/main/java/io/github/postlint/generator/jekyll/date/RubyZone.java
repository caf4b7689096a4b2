package io.github.postlint.generator.jekyll.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Ruby makes of an offset or a zone's name after a time: it knows offsets with two digits for
 * the hours and the names of RFC 822, takes no notice of much else, and prefers the abbreviations
 * of the site's own zone.
 *
 * @param outcome what becomes of it
 * @param offset the offset from GMT; empty where Ruby takes no notice of what is written, and where
 *     the outcome is not certain
 */
record RubyZone(Outcome outcome, Optional<ZoneOffset> offset) {

  /** What becomes of an offset or a zone's name. */
  enum Outcome {
    /** It is certain. */
    KNOWN,
    /** It is heeded only where the machine's own zone has that name. */
    OF_THE_MACHINE,
    /** It is an offset of a day or more, which Ruby refuses. */
    TOO_FAR,
    UNKNOWN
  }

  /** Nothing is written, or nothing that Ruby heeds: the site's own zone is meant. */
  static final RubyZone NONE = new RubyZone(Outcome.KNOWN, Optional.empty());

  private static final RubyZone UNKNOWN = new RubyZone(Outcome.UNKNOWN, Optional.empty());
  private static final RubyZone OF_THE_MACHINE =
      new RubyZone(Outcome.OF_THE_MACHINE, Optional.empty());
  private static final RubyZone TOO_FAR = new RubyZone(Outcome.TOO_FAR, Optional.empty());

  private static final Pattern OFFSET =
      Pattern.compile("([-+])(\\d\\d)(?:(:?)(\\d\\d)(?:\\3(\\d\\d))?)?");

  /** What zones are called by the systems on which sites are built. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "ACDT", "ACST", "ADT", "AEDT", "AEST", "AKDT", "AKST", "AST", "AWDT", "AWST", "BDST",
          "BST", "CAT", "CAST", "CEMT", "CEST", "CET", "CHST", "EAT", "EEST", "EET", "GST", "HDT",
          "HKST", "HKT", "HST", "IDT", "IST", "JDT", "JST", "KDT", "KST", "LMT", "MEST", "MET",
          "MSD", "MSK", "NDT", "NPT", "NST", "NZDT", "NZST", "PDDT", "PHST", "PHT", "PKST", "PKT",
          "SAST", "SST", "WAST", "WAT", "WEMT", "WEST", "WET", "WIB", "WIT", "WITA", "YST");

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

  /** The hours of the letters from A to Y, of which J is none. */
  private static final String EAST = "ABCDEFGHIKLM";

  private static final String WEST = "NOPQRSTUVWXY";
  private static final int DAY = 24 * 60 * 60;

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
    if (Math.abs(seconds) >= DAY) {
      return TOO_FAR;
    }
    return Math.abs(seconds) > MAX_OFFSET
        ? UNKNOWN
        : new RubyZone(Outcome.KNOWN, Optional.of(ZoneOffset.ofTotalSeconds(seconds)));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static RubyZone name(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    Integer hours = HOURS.get(name);
    if (hours == null && name.length() == 1) {
      int east = EAST.indexOf(name);
      int west = WEST.indexOf(name);
      hours = east >= 0 ? Integer.valueOf(east + 1) : west >= 0 ? Integer.valueOf(-west - 1) : null;
    }
    if (hours != null) {
      return of(hours * 60 * 60);
    }
    return ABBREVIATIONS.contains(name) ? OF_THE_MACHINE : NONE;
  }
}
