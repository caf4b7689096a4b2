package io.github.postlint.lint.cache;

import io.github.postlint.site.facts.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The time during which what site rules say of posts holds: until the next date of a post is
 * reached.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
record Period(Instant from, Instant until) {
  static final Period NEVER = new Period(Instant.EPOCH, Instant.EPOCH);

  /**
   * The time around {@code now} in which no post's date is reached.
   *
   * @param zone in which dates without an offset are read
   */
  static Period around(Instant now, List<Facts> posts, ZoneId zone) {
    PeriodFinder finder = new PeriodFinder(now);
    for (Facts post : posts) {
      if (post.listing().date().isPresent()) {
        finder.add(post.listing().date().get().toInstant());
      }
      if (post.due().isPresent()) {
        finder.add(post.due().get().moment().instant(zone));
      }
    }
    return finder.period();
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
