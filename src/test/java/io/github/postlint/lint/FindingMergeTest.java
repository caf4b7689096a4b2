package io.github.postlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestFacts;
import io.github.postlint.lint.suppression.Suppression;
import io.github.postlint.lint.suppression.Suppressions;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingMergeTest {
  private static final Precedence PRECEDENCE =
      new Precedence(Map.of("find-site", Set.of("find-x", "find-y")));

  private final List<PostResult> posts = new ArrayList<>();
  private final List<Finding> site = new ArrayList<>();

  @Test
  void postsWithNothingElseAreNotLookedAt() {
    post("a.md", Suppressions.NONE, undecodable("a.md"));
    assertThat(merge().with(List.of()))
        .singleElement()
        .satisfies(file -> assertThat(file.tally().count(Severity.ERROR)).isEqualTo(1));
  }

  @Test
  void findingsOfSiteRulesStandAtTheirPlace() {
    post("b.md", Suppressions.NONE, at("b.md", 5), at("b.md", 9));
    post("c.md", Suppressions.NONE);
    site.add(at("c.md", 1));
    site.add(at("b.md", 7));
    site.add(at(".", 1));
    site.add(at("b.md", 2));
    assertThat(found(merge(), List.of()))
        .containsExactly(". 1", "b.md 2", "b.md 5", "b.md 7", "b.md 9", "c.md 1");
  }

  @Test
  void whatIsSuppressedIsCountedAndGone() {
    post("a.md", suppressing("a.md", 4), at("a.md", 4), at("a.md", 5));
    site.add(at("a.md", 4));
    FindingMerge merge = merge();
    assertThat(found(merge, List.of(at("a.md", 1)))).containsExactly("a.md 1", "a.md 5");
    assertThat(merge.suppressed()).isEqualTo(2);
  }

  @Test
  void filesWithoutFindingsAreLeftOut() {
    post("a.md", suppressing("a.md", 4), at("a.md", 4));
    post("b.md", Suppressions.NONE);
    assertThat(merge().with(List.of())).isEmpty();
  }

  @Test
  void whereABetterRuleHasSpokenARuleIsSilent() {
    post("a.md", Suppressions.NONE, spanning("find-x", 4, 3, 6), spanning("find-z", 5, 1, 9));
    site.add(spanning("find-site", 4, 1, 4));
    site.add(spanning("find-site", 4, 1, 3));
    site.add(spanning("find-site", 4, 6, 8));
    site.add(spanning("find-site", 5, 1, 9));
    site.add(spanning("find-other", 4, 3, 6));
    assertThat(merge().with(List.of()).get(0).all())
        .extracting(one -> one.ruleId() + " " + one.range().start() + one.range().end())
        .hasSize(6)
        .doesNotContain("find-site " + new Position(4, 1) + new Position(4, 4));
  }

  @Test
  void findingsAreNotDecodedWhereNoneCanBeLeftOut() {
    post("a.md", Suppressions.NONE, undecodable("a.md"));
    site.add(spanning("find-other", 4, 3, 6));
    assertThat(merge().with(List.of())).hasSize(1);
  }

  private static Finding spanning(String rule, int line, int from, int to) {
    Range range = new Range(new Position(line, from), new Position(line, to));
    return new Finding(rule, Severity.ERROR, "a.md", range, "X.", "", Optional.empty());
  }

  private FindingMerge merge() {
    return new FindingMerge(posts, FileFindings.byPath(site), PRECEDENCE);
  }

  private static List<String> found(FindingMerge merge, List<Finding> onSuppressions) {
    return merge.with(onSuppressions).stream()
        .peek(file -> assertThat(Tally.of(file.all())).isEqualTo(whole(file.tally())))
        .flatMap(file -> file.all().stream())
        .map(finding -> finding.path() + " " + finding.range().start().line())
        .toList();
  }

  /** The same with one line for all, since there is only one rule here. */
  private static Tally whole(Tally tally) {
    return new Tally(
        List.of(new Tally.Line("find-x", Severity.ERROR, tally.count(Severity.ERROR), 0, 0)));
  }

  private void post(String path, Suppressions suppressions, Finding... findings) {
    post(path, suppressions, FileFindings.of(path, List.of(findings)));
  }

  private void post(String path, Suppressions suppressions, FileFindings findings) {
    posts.add(
        new PostResult(
            path,
            Optional.empty(),
            findings,
            suppressions,
            List.of(),
            Optional.of(() -> TestFacts.many(1).get(0))));
  }

  private static FileFindings undecodable(String path) {
    return new FileFindings(
        path,
        Tally.of(List.of(at(path, 1))),
        () -> {
          throw new AssertionError("decoded");
        });
  }

  private static Suppressions suppressing(String path, int line) {
    Suppression one = new Suppression("find-x", line, line, "meant", false, Place.file(path));
    return new Suppressions(List.of(one), List.of());
  }

  private static Finding at(String path, int line) {
    Position start = new Position(line, 1);
    return new Finding(
        "find-x", Severity.ERROR, path, new Range(start, start), "X.", "", Optional.empty());
  }
}
