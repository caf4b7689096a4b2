package io.github.postlint.rules.dates;

import io.github.postlint.site.facts.DateFact;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The time zones that a site may be in, by the offsets that its posts state. Dates in GMT do not
 * count: programs write them wherever they run.
 */
final class SiteZones {
  /** The fewest dates from which a zone is inferred. */
  private static final int MIN_DATES = 20;

  /**
   * The most dates that are compared with every zone; of more, evenly spaced ones stand for all.
   */
  private static final int MAX_DATES = 1_000;

  private static final Set<String> REGIONS =
      Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

  private SiteZones() {}

  /**
   * The zones that fit the most dates, and at least eight in ten of them; empty where none does.
   * Zones with the same rules stand there once.
   *
   * @param dates with offsets other than GMT
   */
  static List<ZoneId> infer(List<DateFact> dates) {
    List<DateFact> sample = sample(dates);
    List<ZoneId> best = new ArrayList<>();
    int most = sample.size() >= MIN_DATES ? (sample.size() * 8 + 9) / 10 : Integer.MAX_VALUE;
    for (ZoneId zone : candidates(most)) {
      int fits = fits(zone.getRules(), sample, most);
      if (fits > most) {
        best.clear();
        most = fits;
      }
      if (fits == most) {
        best.add(zone);
      }
    }
    return best;
  }

  private static List<DateFact> sample(List<DateFact> dates) {
    if (dates.size() <= MAX_DATES) {
      return dates;
    }
    List<DateFact> sample = new ArrayList<>();
    for (long i = 0; i < MAX_DATES; i++) {
      sample.add(dates.get((int) (i * dates.size() / MAX_DATES)));
    }
    return sample;
  }

  private static Iterable<ZoneId> candidates(int most) {
    Map<ZoneRules, ZoneId> zones = new LinkedHashMap<>();
    if (most < Integer.MAX_VALUE) {
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.indexOf('/') > 0 && REGIONS.contains(id.substring(0, id.indexOf('/'))))
          .sorted()
          .map(ZoneId::of)
          .forEach(zone -> zones.putIfAbsent(zone.getRules(), zone));
    }
    return zones.values();
  }

  /** How many dates fit; less than {@code wanted} as soon as so many cannot be reached. */
  private static int fits(ZoneRules rules, List<DateFact> dates, int wanted) {
    int misses = 0;
    for (DateFact date : dates) {
      if (!fits(rules, date)) {
        misses++;
        if (dates.size() - misses < wanted) {
          return -1;
        }
      }
    }
    return dates.size() - misses;
  }

  /** Whether clocks in the zone could show the time that is written. */
  static boolean fits(ZoneRules rules, DateFact date) {
    ZoneOffset offset = date.written().getOffset();
    return rules.getOffset(date.written().toInstant()).equals(offset)
        || isSkipped(rules, date.written().toLocalDateTime(), offset);
  }

  /** An hour that clocks skip can be written with the offset before it. */
  private static boolean isSkipped(ZoneRules rules, LocalDateTime local, ZoneOffset offset) {
    return rules.getValidOffsets(local).isEmpty()
        && rules.getTransition(local).getOffsetBefore().equals(offset);
  }
}
