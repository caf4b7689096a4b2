package io.github.postlint.lint.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a baseline knows of one file.
 *
 * @param sketch what tells the file again when it has another name
 * @param findings by rule
 */
record KnownPost(Sketch sketch, Map<String, List<KnownFinding>> findings) {

  /** Copies the lists. */
  KnownPost {
    Map<String, List<KnownFinding>> copy = new TreeMap<>();
    findings.forEach((rule, known) -> copy.put(rule, List.copyOf(known)));
    findings = copy;
  }

  /** How many findings there are. */
  int count() {
    return findings.values().stream().mapToInt(List::size).sum();
  }

  /** The findings of a rule. */
  List<KnownFinding> of(String rule) {
    return new ArrayList<>(findings.getOrDefault(rule, List.of()));
  }
}
