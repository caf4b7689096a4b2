package io.github.postlint.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs findings against the authors' suppressions. */
final class Judge {

  private final List<Suppressions> suppressions = new ArrayList<>();

  /** The lines that authors silence, by path and rule. */
  private final Map<String, Map<String, SuppressedLines>> byPath = new HashMap<>();

  Judge(List<PostResult> results) {
    for (PostResult result : results) {
      if (result.facts().isPresent() && !result.suppressions().isEmpty()) {
        suppressions.add(result.suppressions());
        byPath.put(result.path(), byRule(result.suppressions()));
      }
    }
  }

  private static Map<String, SuppressedLines> byRule(Suppressions suppressions) {
    Map<String, SuppressedLines> byRule = new HashMap<>();
    for (Suppression suppression : suppressions.all()) {
      byRule.computeIfAbsent(suppression.ruleId(), any -> new SuppressedLines()).add(suppression);
    }
    return byRule;
  }

  /** Whether the author of a file suppresses anything in it. */
  boolean concerns(String path) {
    return !byPath.isEmpty() && byPath.containsKey(path);
  }

  /** Those findings of a file that no suppression covers, in a list of its own. */
  List<Finding> unsuppressed(String path, List<Finding> findings) {
    Map<String, SuppressedLines> byRule = byPath.getOrDefault(path, Map.of());
    List<Finding> kept = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      SuppressedLines lines = byRule.get(finding.ruleId());
      if (lines == null || !lines.silence(finding.range().start().line())) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /** All suppressions of all posts that have any. */
  List<Suppressions> suppressions() {
    return suppressions;
  }

  /** Whether a suppression has covered a finding. */
  boolean isUsed(Suppression suppression) {
    SuppressedLines lines =
        byPath.getOrDefault(suppression.place().path(), Map.of()).get(suppression.ruleId());
    return lines != null && lines.isUsed(suppression);
  }
}
