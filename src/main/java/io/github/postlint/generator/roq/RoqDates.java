package io.github.postlint.generator.roq;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Dates;
import io.github.postlint.site.facts.DateReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the form that the settings name, as Java reads them; what has another stops the build.
 */
final class RoqDates implements Dates {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*");

  private final Optional<DateTimeFormatter> format;
  private final String form;
  private final Optional<ZoneId> zone;

  RoqDates(RoqSettings settings) {
    this.form = settings.text("site.date-format");
    this.format = format(form);
    this.zone = zone(settings.text("site.time-zone"));
  }

  private static Optional<DateTimeFormatter> format(String form) {
    try {
      return Optional.of(
          new DateTimeFormatterBuilder()
              .appendPattern(form)
              .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
              .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
              .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
              .toFormatter(Locale.ENGLISH));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public DateReading read(Scalar value) {
    return value.isNull() ? new DateReading.Unknown() : read(value.text());
  }

  @Override
  public DateReading read(String text) {
    if (format.isEmpty()) {
      return new DateReading.Unknown();
    }
    try {
      TemporalAccessor parsed = format.get().parse(text);
      LocalDate day = parsed.query(TemporalQueries.localDate());
      LocalTime time = parsed.query(TemporalQueries.localTime());
      if (day == null || time == null) {
        return new DateReading.Refused();
      }
      Optional<ZoneOffset> offset =
          parsed.isSupported(ChronoField.OFFSET_SECONDS)
              ? Optional.of(ZoneOffset.ofTotalSeconds(parsed.get(ChronoField.OFFSET_SECONDS)))
              : Optional.empty();
      return isOther(text, day)
          ? new DateReading.OtherDay(day)
          : new DateReading.Moment(LocalDateTime.of(day, time), offset, true, true);
    } catch (DateTimeException e) {
      return form.contains("MMM") ? new DateReading.Unknown() : new DateReading.Refused();
    }
  }

  /** A day that the month does not have is taken for its last. */
  private static boolean isOther(String text, LocalDate day) {
    Matcher written = DAY.matcher(text);
    return written.matches() && Integer.parseInt(written.group(3)) != day.getDayOfMonth();
  }

  @Override
  public DateReading undated() {
    return new DateReading.OfTheBuild();
  }

  @Override
  public String write(LocalDate day) {
    return form.startsWith("yyyy-MM-dd") || format.isEmpty()
        ? day.toString()
        : format.get().format(day.atStartOfDay(ZoneOffset.UTC));
  }

  @Override
  public Optional<ZoneId> timeZone() {
    return zone;
  }
}
