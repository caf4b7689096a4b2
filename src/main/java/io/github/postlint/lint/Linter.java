package io.github.postlint.lint;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteProblem;
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
    SiteResult whole = known.isPresent() ? known.get() : checkSite(context, results, facts);
    earlier.keep(results, whole);
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

  private SiteResult checkSite(RuleContext run, List<PostResult> results, KnownFacts facts) {
    List<SiteProblem> problems = new ArrayList<>();
    results.forEach(result -> problems.addAll(result.problems()));
    RuleContext context = run.with(run.site().withProblems(problems));
    List<Finding> findings = new ArrayList<>();
    List<Convention> conventions = new ArrayList<>();
    List<Coverage> coverage = new ArrayList<>();
    for (SiteRule rule : rulesOf(SiteRule.class)) {
      FindingSiteReporter reporter = new FindingSiteReporter(rule, options, findings);
      rule.check(facts.of(rule.kinds()), context, reporter);
      conventions.addAll(reporter.conventions());
      coverage.addAll(reporter.coverage());
    }
    return new SiteResult(FileFindings.byPath(findings), conventions, coverage);
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
}
