package io.github.postlint.lint;

import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.lint.suppression.SiteSuppressions;
import io.github.postlint.lint.suppression.Suppression;
import io.github.postlint.lint.suppression.Suppressions;
import io.github.postlint.site.facts.Place;
import java.util.Set;

/** Finds suppressions that suppress nothing, name no rule or give no reason. */
public final class SuppressionRule extends Rule {
  private final Set<String> known;
  private final Set<String> elsewhere;

  /**
   * @param known the ids of all rules that run
   * @param elsewhere the ids of rules that other goals run, which may find what is suppressed
   */
  public SuppressionRule(Set<String> known, Set<String> elsewhere) {
    super(
        "suppression",
        Severity.WARNING,
        "a suppression that suppresses nothing, names no rule or gives no reason");
    this.known = Set.copyOf(known);
    this.elsewhere = Set.copyOf(elsewhere);
  }

  /** What suppresses a rule that is off may be of use on other days. */
  void check(SiteSuppressions site, LintOptions options, SiteReporter reporter) {
    SuggestionBudget budget = new SuggestionBudget();
    for (Suppressions suppressions : site.all()) {
      for (Place place : suppressions.malformed()) {
        reporter.report(
            place,
            "This comment suppresses nothing. Write"
                + " <!-- postlint-disable-next-line rule-id: reason -->.");
      }
      for (Suppression suppression : suppressions.all()) {
        check(suppression, site, options, budget, reporter);
      }
    }
  }

  private void check(
      Suppression suppression,
      SiteSuppressions site,
      LintOptions options,
      SuggestionBudget budget,
      SiteReporter reporter) {
    String id = suppression.ruleId();
    boolean other = elsewhere.contains(id);
    if (!other && !known.contains(id)) {
      reporter.report(
          suppression.place(), "There is no rule \"" + id + "\"." + budget.of(id, known));
    } else if (!other
        && !site.isUsed(suppression)
        && !options.isOff(id, suppression.place().path())) {
      reporter.report(
          suppression.place(),
          "Nothing here is found by " + id + ", so nothing is suppressed. Remove the suppression.");
    } else if (suppression.needsReason() && suppression.reason().isBlank()) {
      reporter.report(
          suppression.place(),
          "Nobody will know why " + id + " is suppressed. Add a reason after a colon.");
    }
  }
}
