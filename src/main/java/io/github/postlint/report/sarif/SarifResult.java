package io.github.postlint.report.sarif;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding, and what a baseline says of it.
 *
 * @param finding the finding
 * @param state SARIF's word for it; empty where there is no baseline
 */
record SarifResult(Finding finding, Optional<String> state) {
  private static final Comparator<SarifResult> WORST_FIRST =
      Comparator.comparing(SarifResult::isKnown).thenComparing(each -> each.finding().severity());

  /** By path and position, known ones among the others, so that equal ones keep their numbers. */
  static List<SarifResult> of(LintResult result) {
    List<Finding> known = result.baselined().map(Baselined::findings).orElse(List.of());
    Optional<String> fresh = result.baselined().map(any -> "new");
    List<SarifResult> all = new ArrayList<>();
    int next = 0;
    for (Finding finding : result.findings()) {
      for (; next < known.size() && known.get(next).compareTo(finding) < 0; next++) {
        all.add(known(known.get(next)));
      }
      all.add(new SarifResult(finding, fresh));
    }
    for (; next < known.size(); next++) {
      all.add(known(known.get(next)));
    }
    return all;
  }

  private static SarifResult known(Finding finding) {
    return new SarifResult(finding, Optional.of(SarifResults.KNOWN));
  }

  private boolean isKnown() {
    return state.equals(Optional.of(SarifResults.KNOWN));
  }

  /** All of them, or so many: those that a baseline knows go first, then the lighter ones. */
  static List<SarifResult> worst(List<SarifResult> all, int most) {
    return all.size() <= most
        ? all
        : all.stream()
            .sorted(WORST_FIRST)
            .limit(most)
            .sorted(Comparator.comparing(SarifResult::finding))
            .toList();
  }
}
