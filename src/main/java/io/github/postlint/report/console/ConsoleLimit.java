package io.github.postlint.report.console;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Tally;
import io.github.postlint.report.outlet.Outlet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets through so many findings of each rule, and counts the others: one habit of a blog may make
 * tens of thousands, in which the rest would drown, and CI systems cut a log of some megabytes off
 * before its end, where the verdict is.
 */
final class ConsoleLimit {
  private final int most;
  private final Outlet outlet;
  private final Set<Severity> shown = EnumSet.noneOf(Severity.class);
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Severity, Map<String, Integer>> others = new EnumMap<>(Severity.class);

  /**
   * @param most how many findings of a rule; 0 for all
   * @param outlet which severities it does not show at all are not counted either
   */
  ConsoleLimit(int most, Outlet outlet) {
    this.most = most == 0 ? Integer.MAX_VALUE : most;
    this.outlet = outlet;
    for (Severity severity : Severity.values()) {
      if (outlet.shows(severity)) {
        shown.add(severity);
      }
    }
  }

  /** Those findings of a file that are to be shown; the others are counted. */
  List<Finding> admitted(FileFindings file) {
    if (!hasRoom(file.tally())) {
      for (Tally.Line line : file.tally().lines()) {
        if (shown.contains(line.severity())) {
          count(line.severity(), line.ruleId(), line.count());
        }
      }
      return List.of();
    }
    List<Finding> admitted = new ArrayList<>();
    for (Finding finding : file.all()) {
      if (shown.contains(finding.severity()) && admits(finding)) {
        admitted.add(finding);
      }
    }
    return admitted;
  }

  private boolean hasRoom(Tally tally) {
    for (Tally.Line line : tally.lines()) {
      if (shown.contains(line.severity()) && seen.getOrDefault(line.ruleId(), 0) < most) {
        return true;
      }
    }
    return false;
  }

  private boolean admits(Finding finding) {
    int before = seen.getOrDefault(finding.ruleId(), 0);
    if (before == most) {
      count(finding.severity(), finding.ruleId(), 1);
      return false;
    }
    seen.put(finding.ruleId(), before + 1);
    return true;
  }

  private void count(Severity severity, String rule, int more) {
    Map<String, Integer> counts = others.get(severity);
    if (counts == null) {
      counts = new HashMap<>();
      others.put(severity, counts);
    }
    counts.put(rule, counts.getOrDefault(rule, 0) + more);
  }

  /** Says how many were not shown, for each severity that has some. */
  void tellOthers() {
    for (Map.Entry<Severity, Map<String, Integer>> one : others.entrySet()) {
      outlet.message(one.getKey(), text(one.getKey(), one.getValue()));
    }
  }

  private String text(Severity severity, Map<String, Integer> counts) {
    List<String> rules = new ArrayList<>(counts.keySet());
    rules.sort(
        (one, other) -> {
          int order = counts.get(other).compareTo(counts.get(one));
          return order == 0 ? one.compareTo(other) : order;
        });
    int sum = 0;
    StringBuilder text = new StringBuilder();
    for (String rule : rules) {
      sum += counts.get(rule);
      text.append(text.isEmpty() ? "" : ", ")
          .append(Summary.number(counts.get(rule)))
          .append(' ')
          .append(rule);
    }
    return "Of each rule "
        + (most == 1 ? "1 finding is" : Summary.number(most) + " findings are")
        + " shown. Besides, there "
        + (sum == 1 ? "is " : "are ")
        + Summary.count(sum, "more " + Summary.noun(severity))
        + ": "
        + text
        + ". The report html has all; postlint.consoleLimit=0 shows them here.";
  }
}
