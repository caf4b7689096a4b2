package io.github.postlint.lint;

import java.util.List;

/**
 * What a run found.
 *
 * @param findings by path and position, without those that are suppressed
 * @param posts how many posts were read
 * @param suppressed how many findings the site suppresses
 */
public record LintResult(List<Finding> findings, int posts, int suppressed) {

  /** Copies the list. */
  public LintResult {
    findings = List.copyOf(findings);
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
