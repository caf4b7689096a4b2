package io.github.postlint.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.fork.Job;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.baseline.Baseline;
import io.github.postlint.lint.baseline.BaselineFile;
import io.github.postlint.lint.baseline.SiteTexts;
import io.github.postlint.report.console.ProgressLine;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWatchTest {
  /** Nothing takes so long; who waits so long has waited in vain. */
  private static final long VAIN = 120;

  private static final String POST = "_posts/2024-01-02-a.md";
  private static final String FINE = "---\ntitle: A\n---\nWords.\n";
  private static final String WRONG = "---\ntitle: A\n---\n##Words\n";

  private final BlockingQueue<Look> looks = new LinkedBlockingQueue<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();
  private TestSite site;
  private LintParameters parameters;
  private Thread thread;

  @TempDir private Path root;

  @BeforeEach
  void site() {
    site =
        new TestSite(root)
            .config("title: A\n")
            .file(POST, FINE)
            .file("_posts/2024-01-03-b.md", "---\ntitle: B\n---\nWords.\n")
            .file("about.md", "---\ntitle: About\n---\n[A post]({% post_url 2024-01-02-a %})\n");
    parameters =
        new LintParameters(
            SiteOptions.of(root),
            Optional.empty(),
            true,
            RuleOptions.DEFAULT,
            RuleScope.ALL,
            "version",
            "java");
  }

  private void watch(Set<Path> settings) throws InterruptedException {
    WatchView view =
        new WatchView() {
          @Override
          public void show(Look look) {
            looks.add(look);
          }

          @Override
          public void fail(String reason) {
            failures.add(reason);
          }
        };
    SiteWatch watch =
        new SiteWatch(
            parameters,
            job -> ResultStore.NONE,
            Optional.of(root.resolve(BaselineFile.NAME)),
            () -> new ProgressLine(InstantSource.system(), false, System.err),
            view);
    thread =
        new Thread(
            () -> {
              try {
                end.complete(watch.run(settings));
              } catch (IOException e) {
                end.completeExceptionally(new UncheckedIOException(e));
              }
            });
    thread.start();
    until(look -> true);
  }

  @AfterEach
  void end() throws InterruptedException {
    if (thread != null) {
      thread.interrupt();
      thread.join();
    }
  }

  /** Waits for a look. */
  private Look until(Predicate<Look> wanted) throws InterruptedException {
    Look look;
    do {
      look = looks.poll(VAIN, TimeUnit.SECONDS);
      assertThat(look).as("a look in time; failures: %s", failures).isNotNull();
    } while (!wanted.test(look));
    return look;
  }

  /** Waits until what is known is what a run finds that starts from nothing. */
  private LintResult untilTrue() throws InterruptedException {
    List<Finding> wanted = found().findings();
    return until(look -> look.result().findings().equals(wanted)).result();
  }

  private LintResult found() {
    Job job = new Job(parameters, Instant.now(), 1);
    return new Linter(job.rules(), job.options()).lint(job.open(), Progress.NONE);
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(one -> one.path() + " " + one.ruleId()).distinct().toList();
  }

  @Test
  void tellsWhatASaveBringsAndWhatItMends() throws Exception {
    watch(Set.of());
    site.file(POST, WRONG);
    Look wrong = until(look -> !look.fresh().isEmpty());
    assertThat(rules(wrong.fresh())).containsExactly(POST + " heading-space");
    assertThat(wrong.saved()).containsExactly(POST);
    assertThat(wrong.mended()).isEmpty();

    site.file(POST, FINE);
    Look fine = until(look -> !look.mended().isEmpty());
    assertThat(rules(fine.mended())).containsExactly(POST + " heading-space");
    assertThat(fine.fresh()).isEmpty();
    assertThat(fine.result().findings()).isEmpty();
  }

  @Test
  void whatHasOnlyMovedIsNotTold() throws Exception {
    site.file(POST, WRONG);
    watch(Set.of());
    site.file(POST, WRONG.replace("##", "More words.\n\n##"));
    Look moved = until(look -> look.result().findings().get(0).range().start().line() == 6);
    assertThat(moved.fresh()).isEmpty();
    assertThat(moved.mended()).isEmpty();
  }

  @Test
  void aFileThatTakesThePlaceOfThePostIsASave() throws Exception {
    watch(Set.of());
    site.file("_posts/.2024-01-02-a.md.swp", WRONG);
    Files.move(
        root.resolve("_posts/.2024-01-02-a.md.swp"),
        root.resolve(POST),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(rules(until(look -> !look.fresh().isEmpty()).fresh()))
        .containsExactly(POST + " heading-space");
  }

  @Test
  void aPostInAFolderThatIsNewIsSeen() throws Exception {
    watch(Set.of());
    site.file("notes/_posts/deep/down/2024-01-04-c.md", WRONG);
    assertThat(rules(until(look -> !look.fresh().isEmpty()).fresh()))
        .contains("notes/_posts/deep/down/2024-01-04-c.md heading-space");
    site.file("notes/_posts/deep/down/2024-01-04-c.md", FINE);
    until(look -> look.result().findings().equals(found().findings()));
  }

  @Test
  void aPostThatIsGoneBreaksWhatRefersToIt() throws Exception {
    watch(Set.of());
    Files.delete(root.resolve(POST));
    Look look = until(one -> !one.fresh().isEmpty());
    assertThat(look.fresh()).extracting(Finding::path).contains("about.md");
    assertThat(look.result().findings()).isEqualTo(found().findings());
  }

  @Test
  void afterManySavesAtOnceAllIsTrue() throws Exception {
    watch(Set.of());
    for (int i = 0; i < 40; i++) {
      site.file("_posts/2024-02-02-many-" + i + ".md", i % 3 == 0 ? WRONG : FINE);
      site.file(POST, i % 2 == 0 ? WRONG : FINE);
      if (i % 4 == 1) {
        Files.delete(root.resolve("_posts/2024-02-02-many-" + (i - 1) + ".md"));
      }
    }
    assertThat(untilTrue().findings()).hasSizeGreaterThan(5);
  }

  @Test
  void whatIsInTheBaselineIsNotTold() throws Exception {
    site.file(POST, WRONG);
    BaselineFile.write(
        root.resolve(BaselineFile.NAME), Baseline.of(found().findings(), new SiteTexts(root)));
    watch(Set.of());
    site.file(POST, WRONG + "\n```\ncode\n");
    Look look = until(one -> !one.fresh().isEmpty());
    assertThat(look.fresh()).extracting(Finding::ruleId).doesNotContain("heading-space");
    assertThat(look.result().findings())
        .extracting(Finding::ruleId)
        .doesNotContain("heading-space");
  }

  @Test
  void aBaselineThatCannotBeReadIsSaidAndTheNextSaveIsLookedAt() throws Exception {
    watch(Set.of());
    site.file(BaselineFile.NAME, "{");
    site.file(POST, WRONG);
    Path file = root.resolve(BaselineFile.NAME);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(VAIN);
    while (failures.isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    Files.delete(file);
    until(look -> rules(look.result().findings()).contains(POST + " heading-space"));
    assertThat(failures.get(0)).contains(BaselineFile.NAME);
  }

  @Test
  void endsWhereSettingsAreSaved() throws Exception {
    watch(Set.of(root.resolve("postlint.yml")));
    site.file("postlint.yml", "failOn: warning\n");
    assertThat(end.get(VAIN, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void endsWhereItsThreadIsInterrupted() throws Exception {
    watch(Set.of());
    thread.interrupt();
    assertThat(end.get(VAIN, TimeUnit.SECONDS)).isFalse();
  }
}
