package io.github.postlint.lint;

import io.github.postlint.lint.suppression.Suppressions;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is left of a post once its text is gone.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param content what tells the post's bytes from others; empty where nobody wants to know
 * @param findings of the rules that a post decides by itself, suppressed ones included
 * @param suppressions the author's
 * @param problems what kept the post from being read or checked
 * @param facts the post's facts, which may be decoded when asked for; empty where the post could
 *     not be read
 */
public record PostResult(
    String path,
    Optional<Fingerprint> content,
    FileFindings findings,
    Suppressions suppressions,
    List<SiteProblem> problems,
    Optional<Supplier<Facts>> facts) {

  static PostResult unreadable(String path, SiteProblem problem) {
    return new PostResult(
        path,
        Optional.empty(),
        FileFindings.of(path, List.of()),
        Suppressions.NONE,
        List.of(problem),
        Optional.empty());
  }

  /** Whether the post has been read and checked by all rules. */
  public boolean isWhole() {
    return facts.isPresent() && problems.isEmpty();
  }
}
