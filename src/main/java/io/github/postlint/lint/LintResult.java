package io.github.postlint.lint;

import io.github.postlint.site.Facts;
import java.util.Collections;
import java.util.List;

/**
 * What a run found.
 *
 * @param findings by path and position, without those that are suppressed
 * @param posts the facts of the posts that could be read, by path; they may be decoded when they
 *     are asked for
 * @param suppressed how many findings the site suppresses
 * @param habits what rules inferred about the site
 */
public record LintResult(
    List<Finding> findings, List<Facts> posts, int suppressed, List<Habit> habits) {

  /** Copies the lists. */
  public LintResult {
    findings = List.copyOf(findings);
    posts = Collections.unmodifiableList(posts);
    habits = List.copyOf(habits);
  }

  /** A result of rules that inferred nothing. */
  public LintResult(List<Finding> findings, List<Facts> posts, int suppressed) {
    this(findings, posts, suppressed, List.of());
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
