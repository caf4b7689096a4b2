package io.github.postlint.watch;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;

/**
 * What a site is like after a save.
 *
 * @param result all that is wrong now
 * @param saved the paths of the documents that were saved
 * @param fresh what was not wrong before, by path and position
 * @param mended what was wrong before, by path and position as it was then
 * @param time how long the look took
 */
public record Look(
    LintResult result,
    SortedSet<String> saved,
    List<Finding> fresh,
    List<Finding> mended,
    Duration time) {

  /** Copies the lists. */
  public Look {
    fresh = List.copyOf(fresh);
    mended = List.copyOf(mended);
  }

  /** Whether something was saved or is otherwise than before. */
  boolean hasNews() {
    return !saved.isEmpty() || !fresh.isEmpty() || !mended.isEmpty();
  }

  /** What was not wrong before, as a result. */
  LintResult onlyFresh() {
    return result.withFiles(FileFindings.of(fresh));
  }
}
