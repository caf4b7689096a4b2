package io.github.postlint.rules.files;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Facts;
import io.github.postlint.site.SiteProblem;
import java.util.List;

/** Finds settings that cannot be read and settings that have no effect. */
public final class SiteSettings extends SiteRule {

  /** The rule. */
  public SiteSettings() {
    super(
        "site-settings",
        Severity.ERROR,
        "a `_config.yml` that the generator refuses, and patterns that match nothing");
  }

  @Override
  public void check(List<Facts> posts, Context context, SiteReporter reporter) {
    for (SiteProblem problem : context.site().problems()) {
      switch (problem.kind()) {
        case SETTINGS -> reporter.report(problem.place(), problem.message());
        case NO_EFFECT -> reporter.report(Severity.WARNING, problem.place(), problem.message());
        default -> {
          // The rule "unreadable" speaks of files.
        }
      }
    }
  }
}
