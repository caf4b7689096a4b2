package io.github.postlint.lint;

import java.util.List;

/**
 * What the rules that look across posts say.
 *
 * @param findings suppressed ones included
 * @param habits what they inferred
 */
public record SiteResult(List<Finding> findings, List<Habit> habits) {

  /** Copies the lists. */
  public SiteResult {
    findings = List.copyOf(findings);
    habits = List.copyOf(habits);
  }
}
