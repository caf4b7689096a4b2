package io.github.postlint.lint;

import io.github.postlint.site.facts.Place;
import java.util.List;
import java.util.Optional;

/**
 * Takes the findings of one rule and gives them the severity that the site wants.
 *
 * @param rule the rule
 * @param options what the site wants
 * @param findings where they go
 */
record FindingList(Rule rule, LintOptions options, List<Finding> findings) {

  void add(Severity severity, Place place, String message, Optional<Fix> fix) {
    RuleLevel level = options.level(rule, place.path());
    if (level != RuleLevel.OFF) {
      findings.add(Finding.at(place, rule.id(), level.severity().orElse(severity), message, fix));
    }
  }
}
