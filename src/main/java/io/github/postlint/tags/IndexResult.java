package io.github.postlint.tags;

import io.github.postlint.lint.Finding;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.report.SuggestedEntry;
import io.github.postlint.tags.report.TagReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of a site's facts.
 *
 * @param index the index; empty where a finding is an error
 * @param findings what is wrong with terms, by path and position
 * @param report what an editor may want to know, complete also where there is no index
 * @param vocabulary suggested entries for the tags that have none
 */
public record IndexResult(
    Optional<TagIndex> index,
    List<Finding> findings,
    TagReport report,
    List<SuggestedEntry> vocabulary) {

  /** Copies the lists. */
  public IndexResult {
    findings = List.copyOf(findings);
    vocabulary = List.copyOf(vocabulary);
  }
}
