package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Dates;
import io.github.postlint.site.facts.DateReading;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * Dates in the form that the settings name, as Java reads them: what follows the form is passed
 * over, and days and months that do not exist are counted on.
 */
final class JbakeDates implements Dates {
  /** The names of months and days are those of the machine's language. */
  private static final Pattern WORDS = Pattern.compile("MMM|LLL|E|a|z");

  /** Whoever writes an earlier year has left its century out. */
  private static final int FIRST_YEAR = 1000;

  /** The letters of hours, where they are not quoted. */
  private static final Pattern HOUR = Pattern.compile("[hkK](?=(?:[^']*'[^']*')*[^']*$)");

  private final String form;
  private final boolean valid;

  /**
   * @param form as {@link SimpleDateFormat} reads it
   */
  JbakeDates(String form) {
    this.form = form;
    this.valid = isValid(form);
  }

  private static boolean isValid(String form) {
    try {
      return !new SimpleDateFormat(form, Locale.ENGLISH).toPattern().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public DateReading read(Scalar value) {
    return read(value.text());
  }

  @Override
  public DateReading read(String text) {
    if (!valid) {
      return new DateReading.Unknown();
    }
    Optional<LocalDateTime> lenient = parse(text.strip(), form, true);
    if (lenient.isEmpty()) {
      return WORDS.matcher(form).find() && !text.isBlank()
          ? new DateReading.Unknown()
          : new DateReading.OfTheFile();
    }
    // An hour that a clock of twelve hours does not have moves no day.
    String ofDay = HOUR.matcher(form).replaceAll("H");
    boolean exists = parse(text.strip(), ofDay, false).isPresent();
    return exists && lenient.get().getYear() >= FIRST_YEAR
        ? new DateReading.Moment(lenient.get(), Optional.empty(), true, true)
        : new DateReading.OtherDay(lenient.get().toLocalDate());
  }

  private static Optional<LocalDateTime> parse(String text, String form, boolean lenient) {
    SimpleDateFormat format = new SimpleDateFormat(form, Locale.ENGLISH);
    format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    format.setLenient(lenient);
    Date date = format.parse(text, new ParsePosition(0));
    if (date == null) {
      return Optional.empty();
    }
    // Its own calendar: days long ago have other names in the one of java.time.
    Calendar calendar = format.getCalendar();
    calendar.setTime(date);
    return Optional.of(
        LocalDateTime.of(
            calendar.get(Calendar.YEAR),
            calendar.get(Calendar.MONTH) + 1,
            calendar.get(Calendar.DAY_OF_MONTH),
            calendar.get(Calendar.HOUR_OF_DAY),
            calendar.get(Calendar.MINUTE)));
  }

  @Override
  public DateReading undated() {
    return new DateReading.OfTheFile();
  }

  @Override
  public String write(LocalDate day) {
    SimpleDateFormat format = new SimpleDateFormat(valid ? form : "yyyy-MM-dd", Locale.ENGLISH);
    format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  @Override
  public Optional<ZoneId> timeZone() {
    return Optional.empty();
  }
}
