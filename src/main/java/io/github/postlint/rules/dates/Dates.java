package io.github.postlint.rules.dates;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Dates as messages show them. They are put together here: the formatters of {@code java.time} load
 * a hundred classes and the data of a locale for it.
 */
final class Dates {
  private Dates() {}

  /** {@code 2 March 2017}. */
  static String inWords(LocalDate day) {
    String month = day.getMonth().name();
    return day.getDayOfMonth()
        + " "
        + month.charAt(0)
        + month.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + day.getYear();
  }

  /** {@code 2017-05-09 12:00}, with seconds only where there are any. */
  static String minutes(LocalDateTime time) {
    return time.toLocalDate() + " " + clock(time);
  }

  /** {@code 12:00}, with seconds only where there are any. */
  static String clock(LocalDateTime time) {
    String minutes = two(time.getHour()) + ":" + two(time.getMinute());
    return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
  }

  /** {@code 2017-05-09 12:00:00 +0200}. */
  static String full(OffsetDateTime time) {
    int minutes = Math.abs(time.getOffset().getTotalSeconds()) / 60;
    return time.toLocalDate()
        + " "
        + two(time.getHour())
        + ":"
        + two(time.getMinute())
        + ":"
        + two(time.getSecond())
        + (time.getOffset().getTotalSeconds() < 0 ? " -" : " +")
        + two(minutes / 60)
        + two(minutes % 60);
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
        : positive.toHours() + ":" + two(minutes) + " hours";
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
