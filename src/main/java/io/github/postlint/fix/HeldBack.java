package io.github.postlint.fix;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that are not to be mended. Later rounds know them by all but their numbers, since lines
 * move where others are mended.
 */
final class HeldBack {
  private final Map<Key, Integer> counts = new HashMap<>();

  private HeldBack() {}

  private record Key(String path, String rule, String message, String line) {
    static Key of(Finding finding) {
      return new Key(finding.path(), finding.ruleId(), finding.message(), finding.line());
    }
  }

  /** What the one result has and the other has not. */
  static HeldBack of(LintResult all, LintResult chosen) {
    HeldBack held = new HeldBack();
    all.findings().forEach(finding -> held.counts.merge(Key.of(finding), 1, Integer::sum));
    chosen.findings().forEach(finding -> held.counts.merge(Key.of(finding), -1, Integer::sum));
    held.counts.values().removeIf(count -> count <= 0);
    return held;
  }

  /** A later result without these. */
  LintResult without(LintResult result) {
    if (counts.isEmpty()) {
      return result;
    }
    Map<Key, Integer> left = new HashMap<>(counts);
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (left.merge(Key.of(finding), -1, Integer::sum) < 0) {
        kept.add(finding);
      }
    }
    return result.withFiles(FileFindings.of(kept));
  }
}
