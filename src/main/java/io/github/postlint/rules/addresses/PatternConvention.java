package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Convention;
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
record PatternConvention(AddressPattern pattern, int agreeing, int total) {
  /** Fewer permalinks show no convention. */
  private static final int MIN_TOTAL = 10;

  /** The convention; empty where fewer than nine in ten agree. */
  static Optional<PatternConvention> infer(List<StatedPermalink> permalinks, Generator generator) {
    if (permalinks.size() < MIN_TOTAL) {
      return Optional.empty();
    }
    AddressPattern most = mostFrequent(permalinks, generator);
    int agreeing = 0;
    for (StatedPermalink one : permalinks) {
      agreeing += most.matches(one, generator) ? 1 : 0;
    }
    return Convention.isHeld(agreeing, permalinks.size())
        ? Optional.of(new PatternConvention(most, agreeing, permalinks.size()))
        : Optional.empty();
  }

  /** The pattern of the most permalinks; the last of several by code unit. */
  private static AddressPattern mostFrequent(
      List<StatedPermalink> permalinks, Generator generator) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, AddressPattern> patterns = new HashMap<>();
    String most = "";
    int highest = 0;
    for (StatedPermalink one : permalinks) {
      AddressPattern pattern = AddressPattern.of(one, generator);
      counts.merge(pattern.text(), 1, Integer::sum);
      patterns.putIfAbsent(pattern.text(), pattern);
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      if (count > highest || (count == highest && entry.getKey().compareTo(most) > 0)) {
        most = entry.getKey();
        highest = count;
      }
    }
    return patterns.get(most);
  }
}
