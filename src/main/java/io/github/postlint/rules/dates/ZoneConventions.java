package io.github.postlint.rules.dates;

import io.github.postlint.site.facts.DateFact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** What the time zones that a site may be in say of an offset. */
final class ZoneConventions {
  /** Summer time begins or ends within half a year. */
  private static final Duration HALF_A_YEAR = Duration.ofDays(182);

  private final List<ZoneRules> zones = new ArrayList<>();

  ZoneConventions(List<ZoneId> zones) {
    for (ZoneId zone : zones) {
      this.zones.add(zone.getRules());
    }
  }

  /** Whether every zone contradicts the offset. */
  boolean contradict(DateFact date) {
    for (ZoneRules rules : zones) {
      if (SiteZones.fits(rules, date)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no zone has the offset at any time of the year. */
  boolean isForeign(DateFact date) {
    ZoneOffset offset = date.written().getOffset();
    Instant instant = date.written().toInstant();
    for (ZoneRules rules : zones) {
      if (rules.getOffset(instant.minus(HALF_A_YEAR)).equals(offset)
          || rules.getOffset(instant.plus(HALF_A_YEAR)).equals(offset)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the date may be right where most others are wrong: in zones without summer time an hour
   * more is what authors write who heed it, among others who never do.
   */
  boolean mayBeSummer(DateFact date) {
    for (ZoneRules rules : zones) {
      if (mayBeSummer(date, rules)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeSummer(DateFact date, ZoneRules rules) {
    Instant instant = date.written().toInstant();
    ZoneOffset offset = rules.getOffset(instant);
    return rules.getOffset(instant.minus(HALF_A_YEAR)).equals(offset)
        && rules.getOffset(instant.plus(HALF_A_YEAR)).equals(offset)
        && date.written().getOffset().getTotalSeconds() - offset.getTotalSeconds() == 3600;
  }
}
