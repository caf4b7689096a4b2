package io.github.postlint.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Weighs findings against the authors' suppressions. */
final class Judge {
  private final Map<String, Suppressions> byPath = new HashMap<>();
  private final Map<Subject, CoveredLines> covered = new HashMap<>();
  private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

  Judge(List<PostResult> results) {
    for (PostResult result : results) {
      result.facts().ifPresent(facts -> byPath.put(facts.path(), result.suppressions()));
    }
    byPath.forEach(
        (path, suppressions) ->
            suppressions.all().stream()
                .collect(Collectors.groupingBy(one -> new Subject(path, one.ruleId())))
                .forEach((subject, some) -> covered.put(subject, new CoveredLines(some))));
  }

  /** What suppressions are about: a rule in a post. */
  private record Subject(String path, String ruleId) {}

  /** The findings that no suppression covers. */
  List<Finding> unsuppressed(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    Map<Subject, TreeSet<Integer>> suppressed = new HashMap<>();
    for (Finding finding : findings) {
      Subject subject = new Subject(finding.path(), finding.ruleId());
      CoveredLines lines = covered.get(subject);
      int line = finding.range().start().line();
      if (lines != null && lines.contain(line)) {
        suppressed.computeIfAbsent(subject, one -> new TreeSet<>()).add(line);
      } else {
        kept.add(finding);
      }
    }
    suppressed.forEach(this::use);
    return kept;
  }

  private void use(Subject subject, NavigableSet<Integer> lines) {
    for (Suppression suppression : byPath.get(subject.path()).all()) {
      if (suppression.ruleId().equals(subject.ruleId()) && covers(suppression, lines)) {
        used.add(suppression);
      }
    }
  }

  private static boolean covers(Suppression suppression, NavigableSet<Integer> lines) {
    Integer line = lines.ceiling(suppression.firstLine());
    return line != null && line <= suppression.lastLine();
  }

  /** All suppressions of all posts that have any. */
  List<Suppressions> suppressions() {
    return byPath.values().stream().filter(one -> !one.isEmpty()).toList();
  }

  /** Whether a suppression has covered a finding. */
  boolean isUsed(Suppression suppression) {
    return used.contains(suppression);
  }
}
