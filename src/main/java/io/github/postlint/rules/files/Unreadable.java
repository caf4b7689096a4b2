package io.github.postlint.rules.files;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import java.util.List;

/** Finds posts that could not be read or not be checked. */
public final class Unreadable extends SiteRule {

  /** What was not checked is told unless just this rule is turned off. */
  public static final String ID = "unreadable";

  /** The rule. */
  public Unreadable() {
    super(
        ID, Severity.ERROR, "a post that cannot be read: gone, forbidden, too large, or a folder");
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public boolean tellsFailures() {
    return true;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    for (SiteProblem problem : context.site().problems()) {
      switch (problem.kind()) {
        case UNREADABLE, FAILURE -> reporter.report(problem.place(), problem.message());
        case NOT_A_POST -> reporter.report(Severity.WARNING, problem.place(), problem.message());
        default -> {
          // The rule "site-settings" speaks of the rest.
        }
      }
    }
  }
}
