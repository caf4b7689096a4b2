package io.github.postlint.mojo;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.rules.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads what a site wants of rules. */
final class RuleLevelParser {
  /** The ids of all rules, made when the first level is read: most sites change none. */
  private Set<String> ids;

  /**
   * @param elements a level by rule id
   * @param list {@code id=level} pairs joined by commas; null for none; stronger than the elements.
   *     An id without a level turns on its rule, and off all that are not in the list
   */
  Map<String, RuleLevel> parse(Map<String, String> elements, String list)
      throws MojoExecutionException {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    for (Map.Entry<String, String> element : elements.entrySet()) {
      put(levels, element.getKey(), element.getValue());
    }
    List<String> pairs = list == null || list.isBlank() ? List.of() : List.of(list.split(","));
    if (pairs.stream().anyMatch(pair -> pair.indexOf('=') < 0)) {
      ids().forEach(id -> levels.put(id, RuleLevel.OFF));
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      put(
          levels,
          equals < 0 ? pair : pair.substring(0, equals),
          equals < 0 ? "on" : pair.substring(equals + 1));
    }
    return levels;
  }

  private Set<String> ids() {
    if (ids == null) {
      ids = new TreeSet<>(Rules.ids(Rules.all(RuleOptions.DEFAULT)));
      ids.addAll(Rules.OUTSIDE);
    }
    return ids;
  }

  private void put(Map<String, RuleLevel> levels, String id, String value)
      throws MojoExecutionException {
    String rule = id.strip();
    if (!ids().contains(rule)) {
      throw new MojoExecutionException(
          "There is no rule \""
              + rule
              + "\"."
              + Suggestion.of(rule, ids())
              + " The goal postlint:explain lists all rules.");
    }
    levels.put(rule, Choice.of(RuleLevel.class, "The level of the rule " + rule, value));
  }
}
