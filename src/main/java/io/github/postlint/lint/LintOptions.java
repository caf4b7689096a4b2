package io.github.postlint.lint;

import java.time.Instant;
import java.util.Map;

/**
 * How to lint.
 *
 * @param levels what the site wants of rules, by id; rules that are missing here are on
 * @param now the time of the run, for posts in the future
 * @param threads how many posts are read at a time, at least 1
 */
public record LintOptions(Map<String, RuleLevel> levels, Instant now, int threads) {

  /** Copies the map. */
  public LintOptions {
    levels = Map.copyOf(levels);
  }

  /** What the site wants of a rule. */
  public RuleLevel level(Rule rule) {
    return levels.getOrDefault(
        rule.id(), rule.severity() == Severity.INFO ? RuleLevel.OFF : RuleLevel.ON);
  }
}
