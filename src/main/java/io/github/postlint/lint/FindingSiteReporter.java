package io.github.postlint.lint;

import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what a rule reports about a site into findings. */
final class FindingSiteReporter implements SiteReporter {
  private final Rule rule;
  private final FindingList out;
  private final List<Convention> conventions = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();

  FindingSiteReporter(Rule rule, LintOptions options, List<Finding> findings) {
    this.rule = rule;
    this.out = new FindingList(rule, options, findings);
  }

  @Override
  public void report(Place place, String message) {
    report(rule.severity(), place, message);
  }

  @Override
  public void report(Severity severity, Place place, String message) {
    out.add(severity, place, message, Optional.empty());
  }

  @Override
  public void report(Severity severity, Place place, String message, Fix fix) {
    out.add(severity, place, message, Optional.of(fix));
  }

  @Override
  public void inferred(Convention convention) {
    conventions.add(convention);
  }

  @Override
  public void covered(Coverage part) {
    coverage.add(part);
  }

  /** What the rule inferred. */
  List<Convention> conventions() {
    return conventions;
  }

  /** How much the rule could decide. */
  List<Coverage> coverage() {
    return coverage;
  }
}
