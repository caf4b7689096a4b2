package io.github.postlint.report;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lets through so many findings of each rule, and counts the others: one habit of a blog may make
 * tens of thousands, in which the rest would drown, and CI systems cut a log of some megabytes off
 * before its end, where the verdict is.
 */
public final class ConsoleLimit {
  private final int most;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Severity, Map<String, Integer>> others = new EnumMap<>(Severity.class);

  /**
   * @param most how many findings of a rule; 0 for all
   */
  public ConsoleLimit(int most) {
    this.most = most;
  }

  /** Whether a finding is to be shown; else it is counted. */
  public boolean admits(Finding finding) {
    String rule = finding.ruleId();
    if (most == 0 || seen.merge(rule, 1, Integer::sum) <= most) {
      return true;
    }
    others
        .computeIfAbsent(finding.severity(), severity -> new HashMap<>())
        .merge(rule, 1, Integer::sum);
    return false;
  }

  /** What there is to say of those that were not shown, for each severity that has some. */
  public List<ConsoleMessage> others() {
    List<ConsoleMessage> messages = new ArrayList<>();
    others.forEach(
        (severity, counts) -> messages.add(new ConsoleMessage(severity, text(severity, counts))));
    return messages;
  }

  private String text(Severity severity, Map<String, Integer> counts) {
    List<String> rules = new ArrayList<>(counts.keySet());
    rules.sort(
        Comparator.<String, Integer>comparing(counts::get).reversed().thenComparing(id -> id));
    int sum = 0;
    StringBuilder text = new StringBuilder();
    for (String rule : rules) {
      sum += counts.get(rule);
      text.append(text.isEmpty() ? "" : ", ")
          .append(number(counts.get(rule)))
          .append(' ')
          .append(rule);
    }
    return "Of each rule "
        + (most == 1 ? "1 finding is" : number(most) + " findings are")
        + " shown. Besides, there "
        + (sum == 1 ? "is " : "are ")
        + Summary.count(sum, "more " + Summary.noun(severity))
        + ": "
        + text
        + ". The SARIF report has all; postlint.consoleLimit=0 shows them here.";
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
