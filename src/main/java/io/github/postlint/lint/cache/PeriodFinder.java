package io.github.postlint.lint.cache;

import java.time.Duration;
import java.time.Instant;

/** Finds the time around a moment in which no date is reached. */
final class PeriodFinder {
  /** Rules may ask for a date with a day of tolerance, where they do not know its time zone. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  private final Instant now;
  private Instant from = Instant.MIN;
  private Instant until = Instant.MAX;

  PeriodFinder(Instant now) {
    this.now = now;
  }

  void add(Instant date) {
    addMoment(date.minus(TOLERANCE));
    addMoment(date);
  }

  private void addMoment(Instant moment) {
    if (moment.isAfter(now)) {
      until = moment.isBefore(until) ? moment : until;
    } else {
      from = moment.isAfter(from) ? moment : from;
    }
  }

  Period period() {
    return new Period(from, until);
  }
}
