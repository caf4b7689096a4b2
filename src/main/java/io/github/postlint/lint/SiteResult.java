package io.github.postlint.lint;

import java.util.List;

/**
 * What the rules that look across posts say.
 *
 * @param files what they found in each file, suppressed findings included
 * @param habits what they inferred
 */
public record SiteResult(List<FileFindings> files, List<Habit> habits) {

  /** Copies the lists. */
  public SiteResult {
    files = List.copyOf(files);
    habits = List.copyOf(habits);
  }
}
