package io.github.postlint.report.console;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.text.RuleCount;
import java.util.ArrayList;
import java.util.List;

/** How many findings each rule has, below a long list of them. */
public final class RuleTable {
  /** So many can be seen at a glance. */
  private static final int HANDFUL = 10;

  private static final String GAP = "  ";

  private RuleTable() {}

  /**
   * The lines of the table, the worst rule first, and what mends how many; none where there are no
   * more than a handful of findings.
   *
   * @param fix the command that mends
   */
  public static List<String> lines(LintResult result, String fix) {
    int all = 0;
    for (Severity severity : Severity.values()) {
      all += result.count(severity);
    }
    if (all <= HANDFUL) {
      return List.of();
    }
    List<RuleCount> rules = RuleCount.of(result);
    List<String> lines = new ArrayList<>();
    lines.add("By rule, the worst first:");
    int width = rules.stream().mapToInt(rule -> counts(rule).length()).max().orElse(0);
    for (RuleCount rule : rules) {
      String counts = counts(rule);
      lines.add(
          GAP
              + counts
              + " ".repeat(width - counts.length())
              + GAP
              + rule.ruleId()
              + (rule.safe() == 0 ? "" : " (" + Summary.number(rule.safe()) + " to be mended)"));
    }
    int safe = rules.stream().mapToInt(RuleCount::safe).sum();
    if (safe > 0) {
      lines.add(
          Summary.number(safe)
              + " of "
              + Summary.number(all)
              + " can be mended: "
              + fix
              + " (-Dpostlint.dryRun shows how)");
    }
    return lines;
  }

  private static String counts(RuleCount rule) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (rule.count(severity) > 0) {
        counts.add(Summary.count(rule.count(severity), Summary.noun(severity)));
      }
    }
    return String.join(", ", counts);
  }
}
