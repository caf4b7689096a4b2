package io.github.postlint.generator.neutral;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Dates;
import io.github.postlint.site.facts.DateReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of dates it is not known what the generator makes of them, nor whether it stops. */
final class NeutralDates implements Dates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:[T ](\\d\\d?):(\\d\\d)(?::(\\d\\d))?(?:\\.\\d{1,9})?"
              + "[ ]?(Z|[+-]\\d\\d:?\\d\\d)?)?");

  /** The moment that a date in the form of ISO 8601 tells; in UTC where it names no zone. */
  static Optional<OffsetDateTime> moment(String text) {
    Matcher date = ISO.matcher(text.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
      LocalTime time = LocalTime.of(number(date, 4), number(date, 5), number(date, 6));
      String zone = date.group(7);
      ZoneOffset offset = zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone);
      return Optional.of(day.atTime(time).atOffset(offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher date, int group) {
    return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
  }

  @Override
  public DateReading read(Scalar value) {
    return new DateReading.Unknown();
  }

  @Override
  public DateReading read(String fileName) {
    return new DateReading.Unknown();
  }

  @Override
  public String write(LocalDate day) {
    return day.toString();
  }

  @Override
  public Optional<ZoneId> timeZone() {
    return Optional.empty();
  }
}
