package io.github.postlint.lint.cache;

import io.github.postlint.lint.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects tallies, each once, and numbers them. */
final class TallyPool {
  private final List<Tally> tallies;
  private final Map<Tally, Integer> numbers = new HashMap<>();

  /**
   * @param earlier tallies that keep their numbers
   */
  TallyPool(TallyTable earlier) {
    tallies = new ArrayList<>(earlier.tallies());
  }

  int indexOf(Tally tally) {
    if (numbers.isEmpty()) {
      for (int i = 0; i < tallies.size(); i++) {
        numbers.putIfAbsent(tallies.get(i), i);
      }
    }
    Integer known = numbers.putIfAbsent(tally, tallies.size());
    if (known != null) {
      return known;
    }
    tallies.add(tally);
    return tallies.size() - 1;
  }

  TallyTable table(StringPool strings) {
    return TallyTable.of(tallies, strings);
  }
}
