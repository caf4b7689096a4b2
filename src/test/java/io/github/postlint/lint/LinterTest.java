package io.github.postlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.Rules;
import io.github.postlint.rules.files.Unreadable;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {
  @TempDir Path root;

  /** Finds the letter {@code x} in bodies. */
  private static final class FindX extends PostRule {
    FindX() {
      super("find-x", Severity.WARNING, "the letter x");
    }

    @Override
    public void check(Post post, RuleContext context, Reporter reporter) {
      String text = post.source().text();
      for (int i = text.indexOf('x', post.body().start()); i >= 0; i = text.indexOf('x', i + 1)) {
        reporter.report(new Span(i, i + 1), "an x");
      }
    }
  }

  private static final class Fails extends PostRule {
    private final Throwable failure;

    Fails(Throwable failure) {
      super("fails", Severity.ERROR, "nothing");
      this.failure = failure;
    }

    @Override
    public void check(Post post, RuleContext context, Reporter reporter) {
      reporter.report(Span.at(0), "half a result");
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  private static final class FailsOnTheSite extends SiteRule {
    private final Error failure;

    FailsOnTheSite(Error failure) {
      super("fails-on-site", Severity.ERROR, "nothing");
      this.failure = failure;
    }

    @Override
    public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
      reporter.report(Place.file("."), "half a result");
      throw failure;
    }
  }

  /** Applies where kramdown reads the body. */
  private static final class OfKramdown extends PostRule {
    OfKramdown() {
      super("of-kramdown", Severity.ERROR, "nothing");
    }

    @Override
    public boolean appliesTo(Syntax syntax) {
      return syntax.markup().name().equals("kramdown");
    }

    @Override
    public void check(Post post, RuleContext context, Reporter reporter) {
      reporter.report(Span.at(0), "kramdown");
    }
  }

  private TestSite site() {
    return new TestSite(root);
  }

  @Test
  void findingsOfAllPostsAreSortedByPathAndPlace() {
    site()
        .file("_posts/2020-01-02-b.md", "---\n---\nx\n  xé😀x\n")
        .file("_posts/2020-01-01-a.md", "x");
    assertThat(site().findings(new FindX()))
        .containsExactly(
            "_posts/2020-01-01-a.md:1:1-1:2 warning [find-x] an x",
            "_posts/2020-01-02-b.md:3:1-3:2 warning [find-x] an x",
            "_posts/2020-01-02-b.md:4:3-4:4 warning [find-x] an x",
            "_posts/2020-01-02-b.md:4:7-4:8 warning [find-x] an x");
  }

  @Test
  void columnsAreRightWithTabsCrlfAndByteOrderMark() {
    site().file("_posts/2020-01-01-a.md", "\uFEFF---\r\n---\r\n\tx\r\né x\r\n");
    assertThat(site().findings(new FindX()))
        .containsExactly(
            "_posts/2020-01-01-a.md:3:2-3:3 warning [find-x] an x",
            "_posts/2020-01-01-a.md:4:3-4:4 warning [find-x] an x");
  }

  @Test
  void oneThreadFindsWhatManyFind() {
    for (int i = 0; i < 200; i++) {
      site().file("_posts/2020-01-01-" + i + ".md", "x".repeat(i % 7));
    }
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    List<Finding> one = lint(site, 1);
    assertThat(one).hasSize(594).isSorted();
    assertThat(lint(site, 8)).isEqualTo(one);
  }

  private static List<Finding> lint(Site site, int threads) {
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, threads);
    return new Linter(List.of(new FindX()), options).lint(site, Progress.NONE).findings();
  }

  @Test
  void everyPostIsCountedOnce() {
    for (int i = 0; i < 50; i++) {
      site().file("_posts/2020-01-01-" + i + ".md", "x");
    }
    AtomicInteger calls = new AtomicInteger();
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 4);
    new Linter(List.of(), options).lint(site, (done, total) -> calls.incrementAndGet());
    assertThat(calls).hasValue(50);
  }

  @Test
  void levelsTurnRulesOffAndWeighThem() {
    site().file("_posts/2020-01-01-a.md", "x");
    assertThat(site().level("find-x", RuleLevel.OFF).findings(new FindX())).isEmpty();
    assertThat(site().level("find-x", RuleLevel.ERROR).lint(new FindX()).count(Severity.ERROR))
        .isEqualTo(1);
  }

  @Test
  void ruleIsNotAskedOfPostsToWhichItDoesNotApply() {
    site().file("_posts/2020-01-01-a.md", "x");
    assertThat(site().findings(new OfKramdown())).hasSize(1);
    site().config("markdown: CommonMark\n");
    assertThat(site().findings(new OfKramdown())).isEmpty();
    site().config("kramdown: {input: kramdown}\n");
    assertThat(site().findings(new OfKramdown())).hasSize(1);
  }

  @Test
  void ruleThatFailsIsAFindingAndTheOthersGoOn() {
    site().file("_posts/2020-01-01-a.md", "x");
    assertThat(site().findings(new Fails(new StackOverflowError()), new FindX(), new Unreadable()))
        .hasSize(2)
        .anyMatch(line -> line.contains("error [unreadable] The rule fails failed on this file"))
        .anyMatch(line -> line.contains("[find-x]"));
    assertThat(site().findings(new Fails(new IllegalStateException("no")), new Unreadable()))
        .singleElement()
        .asString()
        .contains("IllegalStateException: no");
    assertThat(site().findings(new Fails(new OutOfMemoryError("heap")), new Unreadable()))
        .singleElement()
        .asString()
        .contains("error [unreadable]", "OutOfMemoryError: heap");
  }

  @Test
  void ruleForTheWholeSiteThatFailsIsAFindingWhereverItStandsAndNothingIsKept() {
    site().file("_posts/2020-01-01-a.md", "x");
    assertThat(
            site()
                .findings(new Unreadable(), new FailsOnTheSite(new AssertionError()), new FindX()))
        .hasSize(2)
        .anyMatch(line -> line.contains("error [unreadable] The rule fails-on-site failed on the"))
        .anyMatch(line -> line.contains("[find-x]"))
        .noneMatch(line -> line.contains("half a result"));
    List<Integer> kept = new ArrayList<>();
    ResultStore store = (site, rules, options) -> keeper(kept);
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 1);
    new Linter(List.of(new FailsOnTheSite(new AssertionError())), options)
        .lint(site, store, Progress.NONE);
    assertThat(kept).isEmpty();
    new Linter(List.of(new FindX()), options).lint(site, store, Progress.NONE);
    assertThat(kept).containsExactly(1);
  }

  private static EarlierRun keeper(List<Integer> kept) {
    return new EarlierRun() {
      @Override
      public void keep(List<PostResult> posts, SiteResult whole) {
        kept.add(posts.size());
      }
    };
  }

  @Test
  void filesThatCannotBeReadAreFindingsAndTheOthersGoOn() throws IOException {
    site().file("_posts/2020-01-01-a.md", "x").file("_posts/2020-01-02-gone.md", "x");
    try (RandomAccessFile huge =
        new RandomAccessFile(root.resolve("_posts/2020-01-03-huge.md").toFile(), "rw")) {
      huge.setLength(50_000_000);
    }
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    Files.delete(root.resolve("_posts/2020-01-02-gone.md"));
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 2);
    LintResult result =
        new Linter(List.of(new FindX(), new Unreadable()), options).lint(site, Progress.NONE);
    assertThat(result.posts()).hasSize(1);
    assertThat(result.findings())
        .extracting(finding -> finding.path() + " " + finding.message())
        .containsExactly(
            "_posts/2020-01-01-a.md an x",
            "_posts/2020-01-02-gone.md The file cannot be read (it is gone), so the generator"
                + " cannot publish it. Check the file and its permissions.",
            "_posts/2020-01-03-huge.md The file has 50,000,000 bytes; Postlint reads posts of up"
                + " to 5,000,000. Split it, or exclude it.");
  }

  @Test
  void forbiddenFileIsAFinding() throws IOException {
    site().file("_posts/2020-01-01-a.md", "x");
    Path file = root.resolve("_posts/2020-01-01-a.md");
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertThat(site().findings(new Unreadable()))
        .singleElement()
        .asString()
        .contains("permission denied");
  }

  @Test
  void strangePostsHaveFindingsOfAllRulesAndNoFailure() {
    site()
        .file("_posts/2020-01-01-empty.md", "")
        .file("_posts/2020-01-02-binary.md", new byte[] {0, 1, (byte) 0xFF, (byte) 0xFE, 10, 0})
        .file("_posts/2020-01-03-only.md", "---\ntitle: a\n---")
        .file("_posts/2020-01-04-nested.md", "---\na: " + "[".repeat(64_000) + "\n---\n")
        .file("_posts/2020-01-05-tags.md", "---\na: !!java.net.URL [b]\n---\n")
        .file("_posts/2020-01-06-cycle.md", "---\na: &a [*a]\n---\n")
        .file("_posts/2020-01-07-long.md", "---\na: " + "b ".repeat(40_000) + "\n---\n");
    List<Rule> rules = Rules.all(RuleOptions.DEFAULT);
    List<String> findings = site().findings(rules.toArray(new Rule[0]));
    assertThat(findings).noneMatch(line -> line.contains("failed on this file"));
    assertThat(findings)
        .anyMatch(line -> line.matches("_posts/2020-01-01-empty.md.*The post is empty.*"))
        .anyMatch(line -> line.matches("_posts/2020-01-02-binary.md.*This is not UTF-8.*"))
        .anyMatch(line -> line.matches("_posts/2020-01-04-nested.md.* warning .*Nesting Depth.*"))
        .anyMatch(line -> line.matches("_posts/2020-01-06-cycle.md.*contains itself.*"))
        .anyMatch(line -> line.matches("_posts/2020-01-07-long.md.*65536 characters.*"))
        .noneMatch(line -> line.startsWith("_posts/2020-01-03-only.md"));
  }
}
