package io.github.postlint.fork;

import io.github.postlint.TestSite;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site with mistakes that a separate JVM reads, and what there was to say of it. */
final class ForkedSite {
  private static final Workload ANY = new Workload(0);
  private static final Workload NONE = new Workload(Long.MAX_VALUE);

  final Path root;
  final List<String> diary = new ArrayList<>();

  /** How many posts the separate JVM has said to be checked, at last. */
  int checked;

  Optional<Path> schema = Optional.empty();
  RuleScope scope = RuleScope.ALL;

  ForkedSite(Path root, int posts) {
    this.root = root;
    TestSite site = new TestSite(root);
    for (int i = 0; i < posts; i++) {
      site.file(
          String.format("_posts/2020-01-01-number-%04d.md", i),
          "---\ntitle: Number " + i + "\ntags: [Bread, bred" + i % 3 + "]\n---\n" + BODY);
    }
  }

  private static final String BODY =
      """

      ##NotAHeading

      Run `rm -rf /{{ backup_directory }}` and see [a post](/2019/01/01/none.html).

      ```jvascript
      echo
      ```
      """;

  Job job() {
    LintParameters parameters =
        new LintParameters(
            SiteOptions.of(root),
            Optional.empty(),
            true,
            RuleOptions.of(schema, Map.of()),
            scope,
            "1.0",
            "17");
    return new Job(parameters, Instant.now().plusSeconds(60), 2);
  }

  /** What a run finds that has all posts read by a separate JVM. */
  LintResult forked(Optional<Path> kept) {
    return run(kept, ANY);
  }

  /** What a run finds that reads all posts itself. */
  LintResult unforked() {
    return run(Optional.empty(), NONE);
  }

  private LintResult run(Optional<Path> kept, Workload least) {
    Job job = job();
    Progress progress = (done, total) -> checked = done;
    ForkingStore store = new ForkingStore(job, kept, least, progress, CacheLog.NONE, diary::add);
    return new Linter(job.rules(), job.options()).lint(job.open(), store, Progress.NONE);
  }
}
