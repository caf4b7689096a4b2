package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Habit;
import io.github.postlint.site.Generator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pattern on which the permalinks of a site agree.
 *
 * @param pattern the pattern
 * @param agreeing how many permalinks have it
 * @param total how many there are
 */
record PatternHabit(AddressPattern pattern, int agreeing, int total) {
  /** Fewer permalinks show no habit. */
  private static final int MIN_TOTAL = 10;

  /** The habit; empty where fewer than nine in ten agree. */
  static Optional<PatternHabit> infer(List<StatedPermalink> permalinks, Generator generator) {
    if (permalinks.size() < MIN_TOTAL) {
      return Optional.empty();
    }
    Map<AddressPattern, Integer> counts = new HashMap<>();
    for (StatedPermalink one : permalinks) {
      counts.merge(AddressPattern.of(one.path(), one.post(), generator), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<AddressPattern, Integer>comparingByValue()
                .thenComparing(Comparator.comparing(entry -> entry.getKey().text())))
        .map(most -> of(most.getKey(), permalinks, generator))
        .filter(habit -> Habit.isHeld(habit.agreeing(), habit.total()));
  }

  private static PatternHabit of(
      AddressPattern pattern, List<StatedPermalink> permalinks, Generator generator) {
    long agreeing =
        permalinks.stream()
            .filter(one -> pattern.matches(one.path(), one.post(), generator))
            .count();
    return new PatternHabit(pattern, (int) agreeing, permalinks.size());
  }
}
