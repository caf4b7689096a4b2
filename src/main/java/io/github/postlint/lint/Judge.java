package io.github.postlint.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs findings against the authors' suppressions. */
final class Judge {
  private final Map<String, Suppressions> byPath = new HashMap<>();
  private final Set<Suppression> used = new HashSet<>();

  Judge(List<PostResult> results) {
    for (PostResult result : results) {
      if (!result.suppressions().isEmpty()) {
        byPath.put(result.path(), result.suppressions());
      }
    }
  }

  /** The findings that no suppression covers. */
  List<Finding> unsuppressed(List<Finding> findings) {
    if (byPath.isEmpty()) {
      return new ArrayList<>(findings);
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (!isSuppressed(finding)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private boolean isSuppressed(Finding finding) {
    boolean suppressed = false;
    Suppressions suppressions = byPath.getOrDefault(finding.path(), Suppressions.NONE);
    for (Suppression suppression : suppressions.all()) {
      if (suppression.covers(finding)) {
        used.add(suppression);
        suppressed = true;
      }
    }
    return suppressed;
  }

  /** All suppressions of all posts that have any. */
  List<Suppressions> suppressions() {
    return List.copyOf(byPath.values());
  }

  /** Whether a suppression has covered a finding. */
  boolean isUsed(Suppression suppression) {
    return used.contains(suppression);
  }
}
