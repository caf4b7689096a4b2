package io.github.postlint.fuzz;

import io.github.postlint.fix.FixPoint;
import io.github.postlint.generator.Generators;
import io.github.postlint.io.AtomicFile;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.baseline.Baseline;
import io.github.postlint.lint.baseline.BaselineFile;
import io.github.postlint.lint.baseline.SiteTexts;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.lint.cache.ResultFiles;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run that reads a site with a cache, writes a baseline, and mends another site. It is started as
 * a process of its own, to be killed.
 *
 * @param folder where all of that is
 */
record AttackedRun(Path folder) {
  private static final int POSTS = 40;
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final String BROKEN = "---\ntitle: A\n---\n#No space\n\nText.\n";

  /** Runs again and again; what the killer waits for is on its output. */
  public static void main(String[] args) throws IOException {
    AttackedRun run = new AttackedRun(Path.of(args[0]));
    int rounds = Integer.parseInt(args[1]);
    for (int i = 0; i < rounds; i++) {
      run.change(i);
      run.lint(Duration.ofMinutes(1));
      run.writeBaseline();
      run.mend();
      System.out.println(i);
    }
  }

  private Path site() {
    return folder.resolve("site");
  }

  private Path mended() {
    return folder.resolve("mended/_posts/2020-01-01-a.md");
  }

  /** Makes the sites. */
  void begin() throws IOException {
    Files.createDirectories(site().resolve("_posts"));
    Files.createDirectories(mended().getParent());
    Files.writeString(site().resolve("_config.yml"), "a: b\n");
    Files.writeString(folder.resolve("mended/_config.yml"), "a: b\n");
    Files.writeString(mended(), BROKEN);
    for (int i = 0; i < POSTS; i++) {
      write(i, 0);
    }
  }

  private void write(int post, int round) throws IOException {
    Path file = site().resolve(String.format("_posts/2020-01-%02d-p%d.md", 1 + post % 28, post));
    String text =
        "---\ntitle: P\n---\n![](/a" + (post + round) % 7 + ".png)\n{{ a" + round % 3 + "\n";
    Files.writeString(file, text);
  }

  /** Changes a post, so that there is something to keep. */
  void change(int round) throws IOException {
    write(round % POSTS, round);
  }

  /** The findings of a run that uses and keeps what is known, which began some time from now. */
  List<Finding> lint(Duration ahead) {
    LintParameters parameters =
        new LintParameters(
            SiteOptions.of(site()),
            Optional.empty(),
            true,
            RuleOptions.DEFAULT,
            RuleScope.ALL,
            "1.0",
            "17");
    return lint(
        new ResultFiles(
            folder.resolve("cache"), parameters, Instant.now().plus(ahead), CacheLog.NONE));
  }

  /** The findings of a run that knows nothing. */
  List<Finding> cold() {
    return lint(ResultStore.NONE);
  }

  private List<Finding> lint(ResultStore store) {
    Site site = Site.open(SiteOptions.of(site()), Generators::detect);
    return new Linter(Rules.all(RuleOptions.DEFAULT), new LintOptions(Map.of(), NOW, 2))
        .lint(site, store, Progress.NONE)
        .findings();
  }

  private void writeBaseline() throws IOException {
    BaselineFile.write(folder.resolve("baseline.json"), Baseline.of(cold(), new SiteTexts(site())));
  }

  private void mend() throws IOException {
    AtomicFile.rewrite(mended(), BROKEN.getBytes(StandardCharsets.UTF_8));
    new FixPoint(folder.resolve("mended"), Set.of(Safety.SAFE)).reach();
  }

  /** What is wrong with what a run has left; empty where nothing is. */
  Optional<String> fault() throws IOException {
    Path baseline = folder.resolve("baseline.json");
    if (Files.exists(baseline)) {
      try {
        BaselineFile.read(baseline);
      } catch (io.github.postlint.lint.baseline.BaselineException e) {
        return Optional.of(e.getMessage());
      }
    }
    String post = Files.readString(mended());
    if (!post.equals(BROKEN) && !post.equals(BROKEN.replace("#No", "# No"))) {
      return Optional.of("a post was half mended: " + post);
    }
    List<Finding> right = cold();
    boolean same = lint(Duration.ofMinutes(1)).equals(right) && lint(Duration.ZERO).equals(right);
    return same ? Optional.empty() : Optional.of("findings differ from those without a cache");
  }
}
