package io.github.postlint.generator.jekyll.date;

import io.github.postlint.site.facts.DateReading;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML's own timestamps, {@code 2017-05-09 12:00:00} without quotation marks, as Ruby's YAML parser
 * reads them: GMT where no offset is written. Fractions of a second are lost when Jekyll prints the
 * time to read it again.
 */
final class PsychTime {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]| +)(\\d{1,2}):(\\d\\d):(\\d\\d)(?:\\.\\d+)?"
              + "(?:\\s*(?:(?<gmt>Z)"
              + "|(?<sign>[-+])(?<hours>\\d{1,2})(?::(?<exact>\\d\\d)?|(?<minutes>\\d{1,2}))?))?");
  private static final int MAX_OFFSET = 18 * 60 * 60;
  private static final int DAY = 24 * 60 * 60;

  private PsychTime() {}

  /**
   * Reads a timestamp.
   *
   * @param text what the YAML parser takes for a timestamp
   * @return empty where Ruby finds that there is no such time and leaves it text
   */
  static Optional<DateReading> read(String text) {
    IsoDate iso = text.contains(" -00") ? null : IsoDate.orNull(text);
    if (iso != null) {
      Optional<ZoneOffset> offset = iso.zone().offset();
      boolean known = iso.zone().outcome() == RubyZone.Outcome.KNOWN;
      if (iso.zone().outcome() == RubyZone.Outcome.TOO_FAR) {
        return Optional.empty();
      }
      return read(
          new CivilTime(iso.day(), iso.clock()),
          known && offset.isEmpty() ? Optional.of(ZoneOffset.UTC) : offset);
    }
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.of(new DateReading.Unknown());
    }
    RubyDay day = new RubyDay(number(matcher, 1), number(matcher, 2), number(matcher, 3), true);
    RubyClock clock =
        new RubyClock(number(matcher, 4), number(matcher, 5), number(matcher, 6), 0, true);
    int offset = offset(matcher);
    if (Math.abs(offset) >= DAY) {
      return Optional.empty();
    }
    return read(
        new CivilTime(day, clock),
        Math.abs(offset) > MAX_OFFSET
            ? Optional.empty()
            : Optional.of(ZoneOffset.ofTotalSeconds(offset)));
  }

  /**
   * @param offset empty where it is larger than any that exists
   */
  private static Optional<DateReading> read(CivilTime time, Optional<ZoneOffset> offset) {
    if (!time.exists()) {
      return Optional.empty();
    }
    boolean certain = offset.isPresent() && time.isFollowed(offset.get());
    return Optional.of(certain ? time.reading(offset) : new DateReading.Unknown());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The offset in seconds. Ruby sees the sign of the hours only, so {@code -0030} lies east. */
  private static int offset(Matcher matcher) {
    if (matcher.group("sign") == null) {
      return 0;
    }
    int hours = Integer.parseInt(matcher.group("hours"));
    String minutes =
        matcher.group("exact") == null ? matcher.group("minutes") : matcher.group("exact");
    int seconds = hours * 60 * 60 + (minutes == null ? 0 : Integer.parseInt(minutes) * 60);
    return matcher.group("sign").equals("-") && hours > 0 ? -seconds : seconds;
  }
}
