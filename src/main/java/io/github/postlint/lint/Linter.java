package io.github.postlint.lint;

import io.github.postlint.site.Facts;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteProblem;
import java.util.ArrayList;
import java.util.List;

/** Runs rules over a site: all posts, all rules, nothing stops at the first finding. */
public final class Linter {
  private final List<Rule> rules;
  private final LintOptions options;

  /** A linter that runs those of {@code rules} that {@code options} do not turn off. */
  public Linter(List<? extends Rule> rules, LintOptions options) {
    this.rules = new ArrayList<>();
    for (Rule rule : rules) {
      if (options.level(rule) != RuleLevel.OFF) {
        this.rules.add(rule);
      }
    }
    this.options = options;
  }

  /** Reads and checks every post of {@code site}. */
  public LintResult lint(Site site, Progress progress) {
    List<PostResult> results = checkPosts(site, progress);
    List<Finding> findings = new ArrayList<>();
    List<Facts> facts = new ArrayList<>();
    List<SiteProblem> problems = new ArrayList<>();
    for (PostResult result : results) {
      findings.addAll(result.findings());
      if (result.facts().isPresent()) {
        facts.add(result.facts().get());
      }
      problems.addAll(result.problems());
    }
    Context context = new Context(site.withProblems(problems), options.now());
    List<Habit> habits = new ArrayList<>();
    checkSite(facts, context, findings, habits);
    return judge(results, findings, facts, habits);
  }

  private List<PostResult> checkPosts(Site site, Progress progress) {
    List<PostRule> postRules = rulesOf(PostRule.class);
    PostChecker checker =
        new PostChecker(postRules, options, new Context(site, options.now()), readsLinks());
    List<PostFile> files = site.files();
    return new ParallelRun(options.threads())
        .map(files, checker::check, done -> progress.checked(done, files.size()));
  }

  private boolean readsLinks() {
    for (SiteRule rule : rulesOf(SiteRule.class)) {
      if (rule.readsLinks()) {
        return true;
      }
    }
    return false;
  }

  private void checkSite(
      List<Facts> facts, Context context, List<Finding> findings, List<Habit> habits) {
    for (SiteRule rule : rulesOf(SiteRule.class)) {
      rule.check(facts, context, new FindingSiteReporter(rule, options, findings, habits));
    }
  }

  private LintResult judge(
      List<PostResult> results, List<Finding> findings, List<Facts> posts, List<Habit> habits) {
    Judge judge = new Judge(results);
    List<Finding> kept = judge.unsuppressed(findings);
    int suppressed = findings.size() - kept.size();
    for (SuppressionRule rule : rulesOf(SuppressionRule.class)) {
      rule.check(judge, new FindingSiteReporter(rule, options, kept, habits));
    }
    kept.sort(null);
    return new LintResult(kept, posts, suppressed, habits);
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
