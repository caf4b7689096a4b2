package io.github.postlint.rules.dates;

import io.github.postlint.site.DateFact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/** What the time zones that a site may be in say of an offset. */
final class ZoneHabits {
  /** Summer time begins or ends within half a year. */
  private static final Duration HALF_A_YEAR = Duration.ofDays(182);

  private final List<ZoneRules> zones;

  ZoneHabits(List<ZoneId> zones) {
    this.zones = zones.stream().map(ZoneId::getRules).toList();
  }

  /** Whether every zone contradicts the offset. */
  boolean contradict(DateFact date) {
    return zones.stream().noneMatch(rules -> SiteZones.fits(rules, date));
  }

  /** Whether no zone has the offset at any time of the year. */
  boolean isForeign(DateFact date) {
    ZoneOffset offset = date.written().getOffset();
    Instant instant = date.written().toInstant();
    return zones.stream()
        .noneMatch(
            rules ->
                rules.getOffset(instant.minus(HALF_A_YEAR)).equals(offset)
                    || rules.getOffset(instant.plus(HALF_A_YEAR)).equals(offset));
  }

  /**
   * Whether the date may be right where most others are wrong: in zones without summer time an hour
   * more is what authors write who heed it, among others who never do.
   */
  boolean mayBeSummer(DateFact date) {
    Instant instant = date.written().toInstant();
    return zones.stream()
        .anyMatch(
            rules ->
                rules.getOffset(instant.minus(HALF_A_YEAR)).equals(rules.getOffset(instant))
                    && rules.getOffset(instant.plus(HALF_A_YEAR)).equals(rules.getOffset(instant))
                    && date.written().getOffset().getTotalSeconds()
                            - rules.getOffset(instant).getTotalSeconds()
                        == 3600);
  }
}
