package io.github.postlint.mojo;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.rules.Rules;
import java.util.LinkedHashMap;
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
   * @param list {@code id=level} pairs joined by commas; null for none; stronger than the elements
   */
  Map<String, RuleLevel> parse(Map<String, String> elements, String list)
      throws MojoExecutionException {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    for (Map.Entry<String, String> element : elements.entrySet()) {
      put(levels, element.getKey(), element.getValue());
    }
    for (String pair : list == null || list.isBlank() ? new String[0] : list.split(",")) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw new MojoExecutionException(
            "postlint.rules has \""
                + pair.strip()
                + "\", but wants rule-id=level pairs such as"
                + " fence-language=off.");
      }
      put(levels, pair.substring(0, equals), pair.substring(equals + 1));
    }
    return levels;
  }

  private void put(Map<String, RuleLevel> levels, String id, String value)
      throws MojoExecutionException {
    String rule = id.strip();
    if (ids == null) {
      ids = new TreeSet<>(Rules.ids(Rules.all(RuleOptions.DEFAULT)));
      ids.addAll(Rules.OUTSIDE);
    }
    if (!ids.contains(rule)) {
      throw new MojoExecutionException(
          "There is no rule \""
              + rule
              + "\"."
              + Suggestion.of(rule, ids)
              + " The goal postlint:explain lists all rules.");
    }
    levels.put(rule, Choice.of(RuleLevel.class, "The level of the rule " + rule, value));
  }
}
