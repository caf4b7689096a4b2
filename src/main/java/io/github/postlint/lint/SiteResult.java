package io.github.postlint.lint;

import java.util.List;

/**
 * What the rules that look across posts say.
 *
 * @param files what they found in each file, suppressed findings included
 * @param conventions what they inferred
 */
public record SiteResult(List<FileFindings> files, List<Convention> conventions) {

  /** Copies the lists. */
  public SiteResult {
    files = List.copyOf(files);
    conventions = List.copyOf(conventions);
  }
}
