package io.github.postlint.lint;

import java.util.Optional;

/** What a site wants of a rule. */
public enum RuleLevel {
  /** Run with its own severity. */
  ON(null),
  /** Do not run. */
  OFF(null),
  /** All findings are errors. */
  ERROR(Severity.ERROR),
  /** All findings are warnings. */
  WARNING(Severity.WARNING),
  /** All findings are hints. */
  INFO(Severity.INFO);

  private final Severity severity;

  RuleLevel(Severity severity) {
    this.severity = severity;
  }

  /** The severity that replaces the rule's own. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }
}
