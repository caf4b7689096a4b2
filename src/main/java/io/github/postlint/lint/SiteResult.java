package io.github.postlint.lint;

import java.util.List;

/**
 * What the rules that look across posts say.
 *
 * @param files what they found in each file, suppressed findings included
 * @param conventions what they inferred
 * @param coverage how much of what they look at they could decide
 */
public record SiteResult(
    List<FileFindings> files, List<Convention> conventions, List<Coverage> coverage) {

  /** Copies the lists. */
  public SiteResult {
    files = List.copyOf(files);
    conventions = List.copyOf(conventions);
    coverage = List.copyOf(coverage);
  }
}
