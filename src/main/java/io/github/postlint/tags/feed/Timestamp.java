package io.github.postlint.tags.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates as RFC 3339 and the W3C write them. */
final class Timestamp {
  /** Stands where a format insists on a date and nothing has one. */
  static final String NONE = "1970-01-01T00:00:00Z";

  private Timestamp() {}

  /** Whether the date can be written: years have four digits, in any offset. */
  static boolean isPossible(OffsetDateTime date) {
    int year = date.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    return year >= 2 && year <= 9998;
  }

  /**
   * The date to the second, as some readers misread fractions; with its own offset, unless that has
   * seconds, as local mean times do.
   */
  static String of(OffsetDateTime date) {
    boolean minutes = date.getOffset().getTotalSeconds() % 60 == 0;
    OffsetDateTime written = minutes ? date : date.withOffsetSameInstant(ZoneOffset.UTC);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written.truncatedTo(ChronoUnit.SECONDS));
  }
}
