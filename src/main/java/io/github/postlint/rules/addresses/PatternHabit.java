package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Habit;
import io.github.postlint.site.Generator;
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
    Map<String, AddressPattern> patterns = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (StatedPermalink one : permalinks) {
      AddressPattern pattern = AddressPattern.of(one.path(), one.post(), generator);
      patterns.put(pattern.text(), pattern);
      counts.merge(pattern.text(), 1, Integer::sum);
    }
    String most = null;
    for (String text : counts.keySet()) {
      if (most == null || isMore(text, most, counts)) {
        most = text;
      }
    }
    PatternHabit habit = of(patterns.get(most), permalinks, generator);
    return Habit.isHeld(habit.agreeing(), habit.total()) ? Optional.of(habit) : Optional.empty();
  }

  /** The larger number counts, then the later text. */
  private static boolean isMore(String text, String other, Map<String, Integer> counts) {
    int order = counts.get(text).compareTo(counts.get(other));
    return order > 0 || (order == 0 && text.compareTo(other) > 0);
  }

  private static PatternHabit of(
      AddressPattern pattern, List<StatedPermalink> permalinks, Generator generator) {
    int agreeing = 0;
    for (StatedPermalink one : permalinks) {
      agreeing += pattern.matches(one.path(), one.post(), generator) ? 1 : 0;
    }
    return new PatternHabit(pattern, agreeing, permalinks.size());
  }
}
