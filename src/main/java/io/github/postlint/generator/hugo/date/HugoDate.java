package io.github.postlint.generator.hugo.date;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.site.facts.DateReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in the forms that Hugo knows; anything else is the first day of the year 1 to it. */
public final class HugoDate {
  /** The day that stands for none. */
  public static final LocalDate NONE = LocalDate.of(1, 1, 1);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String CLOCK =
      "(?<hour>\\d{1,2}):(?<minute>\\d\\d):(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?";
  private static final String MONTH = "(?<name>\\p{Alpha}{3})";
  private static final String WEEKDAY = "\\p{Alpha}{3}";
  private static final String ZONE = "(?:UTC|\\p{Upper}{3,4}(?:[+-]\\d{1,2})?)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)"),
          Pattern.compile(
              "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)[T ]"
                  + CLOCK
                  + "(?<offset>Z|[+-]\\d\\d:?\\d\\d)?"),
          Pattern.compile(
              "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d) "
                  + CLOCK
                  + " (?<offset>[+-]\\d\\d:?\\d\\d)(?: "
                  + ZONE
                  + ")?"),
          Pattern.compile("(?<day>\\d\\d) " + MONTH + " (?<year>\\d{4})"),
          Pattern.compile(
              WEEKDAY
                  + ", (?<day>\\d\\d) "
                  + MONTH
                  + " (?<year>\\d{4}) "
                  + CLOCK
                  + " (?:(?<offset>[+-]\\d{4})|"
                  + ZONE
                  + ")"),
          Pattern.compile(
              WEEKDAY
                  + " "
                  + MONTH
                  + " {1,2}(?<day>\\d{1,2}) "
                  + CLOCK
                  + "(?: (?:(?<offset>[+-]\\d{4})|"
                  + ZONE
                  + "))? (?<year>\\d{4})"));

  private HugoDate() {}

  /** What Hugo makes of a value. */
  public static DateReading read(Scalar value) {
    TypedValue.Type type = value.resolved().type();
    if (type == TypedValue.Type.INTEGER || type == TypedValue.Type.FLOAT) {
      return seconds(value.resolved().text())
          .<DateReading>map(moment -> new DateReading.OtherDay(moment.written().toLocalDate()))
          .orElse(new DateReading.PassedOver(NONE));
    }
    return type == TypedValue.Type.BOOLEAN ? new DateReading.PassedOver(NONE) : read(value.text());
  }

  /** The moment that a number tells, which Hugo counts as seconds from 1970 on. */
  static Optional<DateReading.Moment> seconds(String number) {
    try {
      long seconds = (long) Double.parseDouble(number);
      return Optional.of(
          new DateReading.Moment(
              LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC),
              Optional.of(ZoneOffset.UTC),
              true,
              false));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What Hugo makes of a text. */
  public static DateReading read(String text) {
    for (Pattern form : FORMS) {
      Matcher date = form.matcher(text);
      if (date.matches()) {
        Optional<DateReading> moment = moment(date, form.pattern());
        return moment.orElse(new DateReading.PassedOver(NONE));
      }
    }
    return new DateReading.PassedOver(NONE);
  }

  private static Optional<DateReading> moment(Matcher date, String form) {
    int month =
        form.contains("<month>")
            ? Integer.parseInt(date.group("month"))
            : MONTHS.indexOf(date.group("name").toLowerCase(Locale.ROOT)) + 1;
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group("year")), month, Integer.parseInt(date.group("day")));
      boolean timed = form.contains("<hour>");
      LocalTime time =
          timed
              ? LocalTime.of(
                  Integer.parseInt(date.group("hour")),
                  Integer.parseInt(date.group("minute")),
                  Integer.parseInt(date.group("second")))
              : LocalTime.MIDNIGHT;
      String offset = form.contains("<offset>") ? date.group("offset") : null;
      return Optional.of(
          new DateReading.Moment(
              LocalDateTime.of(day, time),
              offset == null ? Optional.empty() : Optional.of(ZoneOffset.of(offset)),
              timed,
              true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
