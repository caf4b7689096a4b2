package io.github.postlint.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines on which one rule is suppressed in one post. */
final class CoveredLines {
  /** Stretches of lines by their first; none touches another. */
  private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

  CoveredLines(List<Suppression> suppressions) {
    suppressions.stream()
        .sorted(Comparator.comparingInt(Suppression::firstLine))
        .forEach(one -> add(one.firstLine(), one.lastLine()));
  }

  /** Takes stretches in the order of their first lines. */
  private void add(int first, int last) {
    Map.Entry<Integer, Integer> before = stretches.lastEntry();
    if (before != null && first <= before.getValue()) {
      stretches.put(before.getKey(), Math.max(last, before.getValue()));
    } else if (first <= last) {
      stretches.put(first, last);
    }
  }

  boolean contain(int line) {
    Map.Entry<Integer, Integer> stretch = stretches.floorEntry(line);
    return stretch != null && line <= stretch.getValue();
  }
}
