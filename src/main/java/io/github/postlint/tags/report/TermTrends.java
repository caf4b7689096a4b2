package io.github.postlint.tags.report;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.tags.report.Outlook.Trend;
import io.github.postlint.tags.terms.NamedGroup;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells which terms come up and which go. Time ends with the newest post, so that the same posts
 * always have the same trends.
 */
final class TermTrends {
  /** Fewer posts than these in a year are chance. */
  private static final int LEAST_RECENT = 3;

  /** A term that so few posts have was never in use. */
  private static final int LEAST_ONCE_USED = 4;

  private static final Comparator<Trend> MOST_FIRST =
      Comparator.comparingInt(Trend::count).reversed().thenComparing(trend -> trend.term().slug());

  private final List<Trend> all;
  private final int lastYear;

  /**
   * @param posts the published ones
   */
  TermTrends(List<NamedGroup> terms, List<Facts> posts) {
    Optional<OffsetDateTime> newest =
        posts.stream()
            .flatMap(post -> post.listing().date().stream())
            .max(Comparator.naturalOrder());
    all =
        newest.map(end -> terms.stream().map(term -> trend(term, end)).toList()).orElse(List.of());
    lastYear = newest.map(OffsetDateTime::getYear).orElse(0);
  }

  private static Trend trend(NamedGroup term, OffsetDateTime end) {
    List<OffsetDateTime> dates =
        term.group().published().stream().flatMap(post -> post.listing().date().stream()).toList();
    return new Trend(
        term.link(),
        term.group().published().size(),
        between(dates, end.minusYears(1), end),
        between(dates, end.minusYears(2), end.minusYears(1)),
        dates.stream().mapToInt(OffsetDateTime::getYear).max().orElse(0));
  }

  /** How many dates are after one and not after another. */
  private static int between(List<OffsetDateTime> dates, OffsetDateTime after, OffsetDateTime end) {
    return (int) dates.stream().filter(date -> date.isAfter(after) && !date.isAfter(end)).count();
  }

  List<Trend> growing() {
    return all.stream()
        .filter(trend -> trend.recent() >= LEAST_RECENT && trend.recent() >= 2 * trend.before())
        .sorted(Comparator.comparingInt(Trend::recent).reversed().thenComparing(MOST_FIRST))
        .toList();
  }

  List<Trend> fading() {
    return all.stream()
        .filter(trend -> trend.count() >= LEAST_ONCE_USED && trend.last() > 0)
        .filter(trend -> trend.recent() + trend.before() == 0 && trend.last() < lastYear)
        .sorted(MOST_FIRST)
        .toList();
  }
}
