package io.github.postlint.report.text;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many findings of a rule there are, and how many of them can be mended. */
public final class RuleCount {
  private static final Comparator<RuleCount> WORST_FIRST =
      Comparator.comparing((RuleCount rule) -> -rule.count(Severity.ERROR))
          .thenComparing(rule -> -rule.count(Severity.WARNING))
          .thenComparing(rule -> -rule.count(Severity.INFO))
          .thenComparing(RuleCount::ruleId);

  private final String ruleId;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int safe;
  private int unsafe;

  private RuleCount(String ruleId) {
    this.ruleId = ruleId;
  }

  /** Those of all rules that found something, the worst first. */
  public static List<RuleCount> of(LintResult result) {
    Map<String, RuleCount> rules = new HashMap<>();
    for (FileFindings file : result.files()) {
      for (Tally.Line line : file.tally().lines()) {
        rules.computeIfAbsent(line.ruleId(), RuleCount::new).add(line);
      }
    }
    List<RuleCount> sorted = new ArrayList<>(rules.values());
    sorted.sort(WORST_FIRST);
    return sorted;
  }

  private void add(Tally.Line line) {
    counts.merge(line.severity(), line.count(), Integer::sum);
    safe += line.safe();
    unsafe += line.unsafe();
  }

  /** The rule. */
  public String ruleId() {
    return ruleId;
  }

  /** How many findings have a severity. */
  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** How many findings there are. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many of them have a fix. */
  public int fixable() {
    return safe + unsafe;
  }

  /** How many of them have a safe fix. */
  public int safe() {
    return safe;
  }
}
