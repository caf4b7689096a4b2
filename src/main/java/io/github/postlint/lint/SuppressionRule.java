package io.github.postlint.lint;

import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.lint.suppression.SiteSuppressions;
import io.github.postlint.lint.suppression.Suppression;
import io.github.postlint.lint.suppression.Suppressions;
import io.github.postlint.site.facts.Place;
import java.util.Map;
import java.util.Set;

/** Finds suppressions that suppress nothing, name no rule or give no reason. */
public final class SuppressionRule extends Rule {
  private final Set<String> known;
  private final Set<String> elsewhere;
  private final Map<String, RuleLevel> levels;

  /**
   * @param known the ids of all rules that run
   * @param elsewhere the ids of rules that other goals run, which may find what is suppressed
   * @param levels what the site wants of rules: what suppresses one that is off may be of use on
   *     other days
   */
  public SuppressionRule(Set<String> known, Set<String> elsewhere, Map<String, RuleLevel> levels) {
    super(
        "suppression",
        Severity.WARNING,
        "a suppression that suppresses nothing, names no rule or gives no reason");
    this.known = Set.copyOf(known);
    this.elsewhere = Set.copyOf(elsewhere);
    this.levels = Map.copyOf(levels);
  }

  void check(SiteSuppressions site, SiteReporter reporter) {
    SuggestionBudget budget = new SuggestionBudget();
    for (Suppressions suppressions : site.all()) {
      for (Place place : suppressions.malformed()) {
        reporter.report(
            place,
            "This comment suppresses nothing. Write"
                + " <!-- postlint-disable-next-line rule-id: reason -->.");
      }
      for (Suppression suppression : suppressions.all()) {
        check(suppression, site, budget, reporter);
      }
    }
  }

  private void check(
      Suppression suppression,
      SiteSuppressions site,
      SuggestionBudget budget,
      SiteReporter reporter) {
    String id = suppression.ruleId();
    boolean other = elsewhere.contains(id);
    if (!other && !known.contains(id)) {
      reporter.report(
          suppression.place(), "There is no rule \"" + id + "\"." + budget.of(id, known));
    } else if (!other && !site.isUsed(suppression) && levels.get(id) != RuleLevel.OFF) {
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
