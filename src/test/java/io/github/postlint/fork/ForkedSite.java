package io.github.postlint.fork;

import io.github.postlint.TestSite;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.rules.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A site with mistakes that another Java reads, and what there was to say of it. */
final class ForkedSite {
  private static final Workload ANY = new Workload(0);
  private static final Workload NONE = new Workload(Long.MAX_VALUE);

  final Path root;
  final List<String> diary = new ArrayList<>();

  /** How many posts the other Java has said to be checked, at last. */
  int checked;

  Optional<Path> schema = Optional.empty();
  Set<String> ruleIds =
      Rules.all(RuleOptions.DEFAULT).stream().map(Rule::id).collect(Collectors.toSet());

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

      ```
      echo
      ```
      """;

  Job job() {
    return new Job(
        SiteOptions.of(root),
        true,
        new RuleOptions(
            schema,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Map.of()),
        ruleIds,
        List.of("1.0"),
        Instant.now().plusSeconds(60),
        2);
  }

  /** What a run finds that has all posts read by another Java. */
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
    return new Linter(job.chosenRules(), job.options()).lint(job.open(), store, Progress.NONE);
  }
}
