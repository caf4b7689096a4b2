package io.github.postlint.lint;

import io.github.postlint.site.Place;
import java.util.List;
import java.util.Optional;

/** Turns what a rule reports about a site into findings. */
final class FindingSiteReporter implements SiteReporter {
  private final Rule rule;
  private final LintOptions options;
  private final List<Finding> findings;

  FindingSiteReporter(Rule rule, LintOptions options, List<Finding> findings) {
    this.rule = rule;
    this.options = options;
    this.findings = findings;
  }

  @Override
  public void report(Place place, String message) {
    report(rule.severity(), place, message);
  }

  @Override
  public void report(Severity severity, Place place, String message) {
    findings.add(
        new Finding(
            rule.id(),
            options.level(rule).severity().orElse(severity),
            place.path(),
            place.range(),
            message,
            place.line(),
            Optional.empty()));
  }
}
