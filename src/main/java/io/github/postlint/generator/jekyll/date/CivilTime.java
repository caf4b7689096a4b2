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

  /** Whether Ruby makes a time of the digits. */
  boolean exists() {
    return day.month() >= 1
        && day.month() <= 12
        && day.day() >= 1
        && day.day() <= 31
        && clock.exists();
  }

  /** Whether all is in its place: a day that is in the calendar, at a time before midnight. */
  boolean isOrdinary() {
    return exists() && !overflows() && clock.isOfItsDay();
  }

  /** Whether the year is one of which the outcome is certain. */
  boolean isCertain() {
    return day.year() >= FIRST_YEAR && day.year() <= LAST_YEAR;
  }

  /** Whether {@link LocalDateTime} has the day too. */
  private boolean overflows() {
    return day.day() > YearMonth.of(day.year(), day.month()).lengthOfMonth();
  }

  /** The time without a zone. Days that overflow a month run on into the next. */
  private LocalDateTime local() {
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

  /** The reading; the digits must exist and be certain. */
  DateReading reading(Optional<ZoneOffset> offset) {
    LocalDateTime local = local();
    return overflows()
        ? new DateReading.OtherDay(local.toLocalDate())
        : new DateReading.Moment(local, offset, clock.isWritten(), day.iso());
  }

  /**
   * Whether the same moment in GMT has the same day and the time is one of that day. Where not,
   * Ruby does its own sums and lets some digits pass that stand for nothing.
   */
  boolean keepsDay(ZoneOffset offset) {
    if (offset.getTotalSeconds() == 0) {
      return true;
    }
    int second = (clock.hour() * 60 + clock.minute()) * 60 + clock.second();
    int shifted = second - offset.getTotalSeconds();
    return clock.isOfItsDay() && shifted >= 0 && shifted < 24 * 60 * 60;
  }
}
