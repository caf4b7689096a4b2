package io.github.postlint.lint.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells which findings of one rule in one file a baseline knows. Each that is known excuses one
 * that is found: first where all agrees, then where the text does and what stands on one side of
 * it, last where only the text does, if it is one that hardly stands in two places by chance.
 */
final class FindingMatch {
  private final List<KnownFinding> found;
  private final BitSet excused = new BitSet();
  private List<KnownFinding> left;

  /**
   * @param known by the baseline
   * @param found by position
   */
  FindingMatch(List<KnownFinding> known, List<KnownFinding> found) {
    this.found = found;
    this.left = known;
    round(KnownFinding::toLine);
    round(one -> one.before().isEmpty() ? null : one.before() + "[" + one.text());
    round(one -> one.after().isEmpty() ? null : one.text() + "]" + one.after());
    round(one -> FindingQuote.isTelling(one.text()) ? one.text() : null);
  }

  /**
   * Excuses what has the same key.
   *
   * @param key null for what is not matched in this round
   */
  private void round(Function<KnownFinding, String> key) {
    Map<String, Deque<KnownFinding>> byKey = new HashMap<>();
    List<KnownFinding> rest = new ArrayList<>();
    for (KnownFinding one : left) {
      String name = key.apply(one);
      if (name == null) {
        rest.add(one);
      } else {
        byKey.computeIfAbsent(name, any -> new ArrayDeque<>()).add(one);
      }
    }
    for (int i = excused.nextClearBit(0); i < found.size(); i = excused.nextClearBit(i + 1)) {
      Deque<KnownFinding> same = byKey.get(key.apply(found.get(i)));
      if (same != null && !same.isEmpty()) {
        same.remove();
        excused.set(i);
      }
    }
    byKey.values().forEach(rest::addAll);
    left = rest;
  }

  /** Whether the baseline knows a finding, by its place in the list. */
  boolean isKnown(int index) {
    return excused.get(index);
  }

  /** How many the baseline knows that are not there any more. */
  int gone() {
    return left.size();
  }
}
