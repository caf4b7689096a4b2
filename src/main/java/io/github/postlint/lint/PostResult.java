package io.github.postlint.lint;

import io.github.postlint.site.Facts;
import io.github.postlint.site.SiteProblem;
import java.util.List;
import java.util.Optional;

/** What is left of a post once its text is gone. */
record PostResult(
    Optional<Facts> facts,
    List<Finding> findings,
    Suppressions suppressions,
    List<SiteProblem> problems) {

  static PostResult unreadable(SiteProblem problem) {
    return new PostResult(Optional.empty(), List.of(), Suppressions.NONE, List.of(problem));
  }
}
