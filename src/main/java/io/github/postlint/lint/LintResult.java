package io.github.postlint.lint;

import io.github.postlint.site.Facts;
import java.util.List;

/**
 * What a run found.
 *
 * @param findings by path and position, without those that are suppressed
 * @param posts the facts of the posts that could be read, by path
 * @param suppressed how many findings the site suppresses
 */
public record LintResult(List<Finding> findings, List<Facts> posts, int suppressed) {

  /** Copies the list. */
  public LintResult {
    findings = List.copyOf(findings);
    posts = List.copyOf(posts);
  }

  /** How many findings have a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
