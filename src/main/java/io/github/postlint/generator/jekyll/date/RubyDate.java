package io.github.postlint.generator.jekyll.date;

import io.github.postlint.site.facts.DateReading;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;

/**
 * Ruby's {@code Time.parse}, as far as it is certain: it finds parts of a date in any text, and
 * takes those above the first that it finds, such as the year, from the time of the build.
 */
final class RubyDate {
  /** Ruby refuses longer texts, but not in all its versions. */
  private static final int MAX_LENGTH = 128;

  /** Letters that are the same as others but for their case, in Ruby only, and numerals. */
  private static final Pattern ODD_LETTERS =
      Pattern.compile("[\u017F\u0130\u0131\u212A\uFB00-\uFB06\\p{Nl}\\p{No}]");

  /** Any of these years has the days that were not counted as having passed. */
  private static final int LEAP_YEAR = 2024;

  private RubyDate() {}

  static DateReading read(String text) {
    IsoDate iso = IsoDate.orNull(text);
    return iso == null ? readAny(text) : read(new CivilTime(iso.day(), iso.clock()), iso.zone());
  }

  private static DateReading readAny(String text) {
    if (text.length() > MAX_LENGTH || ODD_LETTERS.matcher(text).find()) {
      return new DateReading.Unknown();
    }
    DateParts parts = DateSearch.of(text);
    if (parts.tooLong) {
      return new DateReading.Unknown();
    }
    if (parts.isEmpty() && parts.minute == null && parts.second == null) {
      return new DateReading.Refused();
    }
    return parts.dayOfYear == null ? read(parts) : readDayOfYear(parts);
  }

  /** Ruby counts the days from the first of January on. */
  private static DateReading readDayOfYear(DateParts parts) {
    int year = parts.year == null ? LEAP_YEAR : parts.year;
    int last = parts.year == null || !Year.isLeap(year) ? 365 : 366;
    if (parts.dayOfYear < 1 || parts.dayOfYear > 366) {
      return new DateReading.Refused();
    }
    boolean moved = or(parts.hour, 0) >= 24 || parts.zone != null;
    if (parts.dayOfYear > last || year < 1 || year > 9999 || moved) {
      return new DateReading.Unknown();
    }
    LocalDate day = LocalDate.ofYearDay(year, parts.dayOfYear);
    parts.month = day.getMonthValue();
    parts.day = day.getDayOfMonth();
    return read(parts);
  }

  private static DateReading read(DateParts parts) {
    boolean timed = parts.hour != null;
    RubyClock clock =
        new RubyClock(
            or(parts.hour, 0), or(parts.minute, 0), or(parts.second, 0), parts.nano, timed);
    RubyDay day =
        new RubyDay(or(parts.year, LEAP_YEAR), or(parts.month, 1), or(parts.day, 1), parts.iso);
    RubyZone zone = parts.zone == null ? RubyZone.NONE : RubyZone.of(parts.zone);
    DateReading reading = read(new CivilTime(day, clock), zone);
    boolean readable =
        reading instanceof DateReading.Moment || reading instanceof DateReading.OtherDay;
    return parts.year == null && readable ? new DateReading.OfTheBuild() : reading;
  }

  private static int or(Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  private static DateReading read(CivilTime time, RubyZone zone) {
    return switch (zone.outcome()) {
      case KNOWN -> time.reading(zone.offset());
      case OF_THE_MACHINE -> new DateReading.OfTheMachine();
      case TOO_FAR -> new DateReading.Refused();
      case UNKNOWN -> new DateReading.Unknown();
    };
  }
}
