package io.github.postlint.generator.jekyll.date;

import io.github.postlint.site.facts.DateReading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day and a time as digits, with Ruby's idea of which of them exist: every month has 31 days, a
 * minute has a 61st second, and hour 24 is the next day's midnight.
 *
 * @param day the day
 * @param clock the time; midnight where none is written
 */
record CivilTime(RubyDay day, RubyClock clock) {
  /** Before, zones have offsets with seconds, which Ruby loses on the way. */
  private static final int FIRST_YEAR = 1970;

  private static final int LAST_YEAR = 2999;

  /**
   * What Ruby makes of the time.
   *
   * @param offset from GMT; empty where the site's own zone is meant
   */
  DateReading reading(Optional<ZoneOffset> offset) {
    CivilTime shifted = offset.isPresent() ? OffsetSum.inGmt(this, offset.get()) : this;
    if (!shifted.exists()) {
      return new DateReading.Refused();
    }
    if (!isCertain() || !shifted.isCertain() || !clock.exists()) {
      return new DateReading.Unknown();
    }
    LocalDateTime there = shifted.sum();
    LocalDateTime written =
        offset.isPresent() ? there.plusSeconds(offset.get().getTotalSeconds()) : there;
    if (exists() && !overflows()) {
      return new DateReading.Moment(written, offset, clock.isWritten(), day.iso());
    }
    return shifted.day().equals(day)
        ? new DateReading.OtherDay(written.toLocalDate())
        : new DateReading.Unknown();
  }

  /** Whether Ruby makes a time of the digits. */
  boolean exists() {
    return day.month() >= 1
        && day.month() <= 12
        && day.day() >= 1
        && day.day() <= 31
        && clock.exists();
  }

  /**
   * Whether a time that has been made before, and is printed to be read again, comes out the same:
   * where it lies in another day of GMT, it must be one of the calendar.
   */
  boolean isFollowed(ZoneOffset offset) {
    int second = (clock.hour() * 60 + clock.minute()) * 60 + clock.second();
    int shifted = second - offset.getTotalSeconds();
    boolean sameDay = clock.isOfItsDay() && shifted >= 0 && shifted < 24 * 60 * 60;
    return offset.getTotalSeconds() == 0 || sameDay || (!overflows() && clock.isOfItsDay());
  }

  /** Whether the year is one of which the outcome is certain. */
  private boolean isCertain() {
    return day.year() >= FIRST_YEAR && day.year() <= LAST_YEAR;
  }

  /** Whether the month has fewer days. */
  private boolean overflows() {
    return day.day() > YearMonth.of(day.year(), day.month()).lengthOfMonth();
  }

  /** The time that the digits add up to: days that overflow a month run on into the next. */
  private LocalDateTime sum() {
    if (!overflows() && clock.isOfItsDay()) {
      return LocalDateTime.of(
          day.year(),
          day.month(),
          day.day(),
          clock.hour(),
          clock.minute(),
          clock.second(),
          clock.nano());
    }
    return LocalDate.of(day.year(), day.month(), 1)
        .atStartOfDay()
        .plusDays(day.day() - 1L)
        .plusHours(clock.hour())
        .plusMinutes(clock.minute())
        .plusSeconds(clock.second())
        .plusNanos(clock.nano());
  }
}
