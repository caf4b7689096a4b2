package io.github.postlint.lint;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs rules over a site: all posts, all rules, nothing stops at the first finding. */
public final class Linter {
  private final List<Rule> rules;
  private final LintOptions options;

  /** A linter that runs those of {@code rules} that {@code options} do not turn off. */
  public Linter(List<? extends Rule> rules, LintOptions options) {
    this.rules = new ArrayList<>();
    for (Rule rule : rules) {
      if (options.runs(rule)) {
        this.rules.add(rule);
      }
    }
    this.options = options;
  }

  /** Reads and checks every post of {@code site}. */
  public LintResult lint(Site site, Progress progress) {
    return lint(site, ResultStore.NONE, progress);
  }

  /**
   * Checks every post of {@code site}, and reads those of which {@code store} does not know the
   * outcome.
   */
  public LintResult lint(Site site, ResultStore store, Progress progress) {
    EarlierRun earlier = store.open(site, rules, options);
    RuleContext context = new RuleContext(site, options.now());
    List<PostResult> results = checkPosts(context, earlier, progress);
    KnownFacts facts = KnownFacts.of(site.files(), results);
    Optional<SiteResult> known = earlier.site(results);
    SiteCheck check = new SiteCheck(context, options, results);
    SiteResult whole = known.isPresent() ? known.get() : checkSite(check, facts);
    if (!check.hasFailed()) {
      earlier.keep(results, whole);
    }
    return merge(results, whole, facts);
  }

  private List<PostResult> checkPosts(RuleContext context, EarlierRun earlier, Progress progress) {
    List<PostFile> files = context.site().files();
    PostResult[] results = new PostResult[files.size()];
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      results[i] = earlier.untouched(i).orElse(null);
      if (results[i] == null) {
        unknown.add(i);
      }
    }
    if (!unknown.isEmpty()) {
      int known = results.length - unknown.size();
      PostChecker checker = checker(context, earlier);
      new ParallelRun(options.threads())
          .each(
              unknown,
              i -> results[i] = checker.check(i, files.get(i)),
              done -> progress.checked(known + done, results.length));
    }
    return List.of(results);
  }

  private PostChecker checker(RuleContext context, EarlierRun earlier) {
    boolean links = rulesOf(SiteRule.class).stream().anyMatch(SiteRule::readsLinks);
    rules.forEach(rule -> rule.prepare(context.site()));
    return new PostChecker(rulesOf(PostRule.class), options, context, links, earlier);
  }

  private SiteResult checkSite(SiteCheck check, KnownFacts facts) {
    List<SiteRule> all = rulesOf(SiteRule.class);
    all.stream().filter(rule -> !rule.tellsFailures()).forEach(rule -> check.run(rule, facts));
    all.stream().filter(SiteRule::tellsFailures).forEach(rule -> check.run(rule, facts));
    return check.result();
  }

  private LintResult merge(List<PostResult> results, SiteResult site, KnownFacts facts) {
    FindingMerge merge =
        new FindingMerge(results, site.files(), Precedence.of(rulesOf(SiteRule.class)));
    List<Finding> found = new ArrayList<>();
    for (SuppressionRule rule : rulesOf(SuppressionRule.class)) {
      rule.check(merge.suppressions(), options, new FindingSiteReporter(rule, options, found));
    }
    return new LintResult(
        merge.with(found),
        facts.counts(),
        facts.of(DocumentKind.ALL),
        merge.suppressed(),
        site.conventions(),
        site.coverage(),
        Optional.empty());
  }

  private <T extends Rule> List<T> rulesOf(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (type.isInstance(rule)) {
        found.add(type.cast(rule));
      }
    }
    return found;
  }

  /** Runs rules that look across posts, one after the other. */
  private static final class SiteCheck {
    private final RuleContext run;
    private final LintOptions options;
    private final List<SiteProblem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Convention> conventions = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private boolean failed;

    SiteCheck(RuleContext run, LintOptions options, List<PostResult> posts) {
      this.run = run;
      this.options = options;
      posts.forEach(post -> problems.addAll(post.problems()));
    }

    /** A rule's own failure must not hide what the others find. */
    void run(SiteRule rule, KnownFacts facts) {
      List<Finding> found = new ArrayList<>();
      FindingSiteReporter reporter = new FindingSiteReporter(rule, options, found);
      try {
        rule.check(facts.of(rule.kinds()), run.with(run.site().withProblems(problems)), reporter);
      } catch (RuntimeException | Error e) {
        failed = true;
        problems.add(
            SiteProblem.failure(
                Place.file("."),
                "The rule " + rule.id() + " failed on the site as a whole",
                e,
                "; all other rules were checked"));
        return;
      }
      findings.addAll(found);
      conventions.addAll(reporter.conventions());
      coverage.addAll(reporter.coverage());
    }

    /** Whether a rule has failed, so that the result is not one to keep. */
    boolean hasFailed() {
      return failed;
    }

    SiteResult result() {
      return new SiteResult(FileFindings.byPath(findings), conventions, coverage);
    }
  }
}
