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
final class Dates {
  private Dates() {}

  /** {@code 2 March 2017}. */
  static String inWords(LocalDate day) {
    return format("d MMMM uuuu", day);
  }

  /** {@code 2017-05-09 12:00}, with seconds only where there are any. */
  static String minutes(LocalDateTime time) {
    return format(time.getSecond() == 0 ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss", time);
  }

  /** {@code 12:00}, with seconds only where there are any. */
  static String clock(LocalDateTime time) {
    return format(time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss", time);
  }

  /** {@code 2017-05-09 12:00:00 +0200}. */
  static String full(OffsetDateTime time) {
    return format("uuuu-MM-dd HH:mm:ss xx", time);
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
