package io.github.postlint.rules.dates;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as messages show them. */
final class DateText {
  private DateText() {}

  /** {@code 2 March 2017}. */
  static String inWords(LocalDate day) {
    return format("d MMMM uuuu", day);
  }

  /** {@code 2017-05-09 12:00}, with seconds only where there are any. */
  static String minutes(LocalDateTime time) {
    return day(time.toLocalDate()) + " " + clock(time);
  }

  /** {@code 12:00}, with seconds only where there are any. */
  static String clock(LocalDateTime time) {
    String minutes = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    return time.getSecond() == 0 ? minutes : minutes + ":" + twoDigits(time.getSecond());
  }

  /** {@code 2017-05-09 12:00:00 +0200}. */
  static String full(OffsetDateTime time) {
    return day(time.toLocalDate())
        + " "
        + twoDigits(time.getHour())
        + ":"
        + twoDigits(time.getMinute())
        + ":"
        + twoDigits(time.getSecond())
        + " "
        + shortOffset(time.getOffset());
  }

  /** {@code +0200}; seconds are left out. */
  private static String shortOffset(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0
        ? "+0000"
        : offset.getId().replace(":", "").substring(0, 5);
  }

  /** {@code 2017-05-09}; years of more or fewer than four digits have a sign or zeros. */
  private static String day(LocalDate day) {
    return day.getYear() >= 1000 && day.getYear() <= 9999
        ? day.toString()
        : format("uuuu-MM-dd", day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** {@code +02:00}; {@code +00:00} for GMT. */
  static String offset(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
  }

  /** {@code an hour}, {@code 5:30 hours}. */
  static String hours(Duration duration) {
    Duration positive = duration.abs();
    if (positive.equals(Duration.ofHours(1))) {
      return "an hour";
    }
    int minutes = positive.toMinutesPart();
    return minutes == 0
        ? positive.toHours() + " hours"
        : String.format(Locale.ROOT, "%d:%02d hours", positive.toHours(), minutes);
  }

  private static String format(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }
}
