package io.github.postlint.lint.cache;

import io.github.postlint.site.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The time during which what site rules say of posts holds: until the next date of a post is
 * reached. A rule may ask for a date with a day of tolerance.
 *
 * @param from the first moment
 * @param until the first moment behind it
 */
record Period(Instant from, Instant until) {
  static final Period NEVER = new Period(Instant.EPOCH, Instant.EPOCH);
  private static final Duration TOLERANCE = Duration.ofDays(1);

  static Period around(Instant now, List<Facts> posts) {
    Instant from = Instant.MIN;
    Instant until = Instant.MAX;
    for (Facts post : posts) {
      if (post.listing().date().isPresent()) {
        Instant date = post.listing().date().get().toInstant();
        for (Instant moment : List.of(date.minus(TOLERANCE), date)) {
          if (moment.isAfter(now)) {
            until = moment.isBefore(until) ? moment : until;
          } else {
            from = moment.isAfter(from) ? moment : from;
          }
        }
      }
    }
    return new Period(from, until);
  }

  boolean has(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  void write(SectionWriter out) {
    out.wide(from.getEpochSecond());
    out.integer(from.getNano());
    out.wide(until.getEpochSecond());
    out.integer(until.getNano());
  }

  static Period read(SectionReader in) {
    return new Period(
        Instant.ofEpochSecond(in.wide(), in.integer()),
        Instant.ofEpochSecond(in.wide(), in.integer()));
  }
}
