package io.github.postlint.settings;

import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.rules.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What users call rules: their ids, and the groups in which they are. */
public final class RuleNames {
  private final Set<String> ids;
  private final Map<String, Set<String>> groups;

  /** Those of all rules. */
  public RuleNames() {
    List<Rule> all = Rules.all(RuleOptions.DEFAULT);
    ids = new TreeSet<>(Rules.ids(all));
    ids.addAll(Rules.OUTSIDE);
    groups = Rules.groups(all);
  }

  /** The ids of all rules. */
  public Set<String> ids() {
    return ids;
  }

  /** The ids of the rules of each group, by its name. */
  public Map<String, Set<String>> groups() {
    return groups;
  }

  /**
   * The rules that a name stands for.
   *
   * @throws SettingsException if it is neither a rule nor a group
   */
  public Set<String> of(String name) throws SettingsException {
    if (ids.contains(name)) {
      return Set.of(name);
    }
    if (groups.containsKey(name)) {
      return groups.get(name);
    }
    Set<String> names = new TreeSet<>(ids);
    names.addAll(groups.keySet());
    throw new SettingsException(
        "There is no rule \""
            + name
            + "\"."
            + Suggestion.of(name, names)
            + " The goal postlint:explain lists all rules.");
  }

  /**
   * A level.
   *
   * @param rule whose it is, for the message
   * @throws SettingsException if it is none
   */
  public static RuleLevel level(String rule, String word) throws SettingsException {
    List<String> words = new ArrayList<>();
    for (RuleLevel level : RuleLevel.values()) {
      String name = level.name().toLowerCase(Locale.ROOT);
      if (name.equals(word)) {
        return level;
      }
      words.add(name);
    }
    throw new SettingsException(
        "The level of the rule "
            + rule
            + " is \""
            + word
            + "\", but must be one of "
            + String.join(", ", words)
            + "."
            + Suggestion.of(word, words));
  }

  /**
   * Levels by rule: what is said of a rule is stronger than what is said of its group.
   *
   * @param levels by rule or group
   */
  public Map<String, RuleLevel> byRule(Map<String, RuleLevel> levels) throws SettingsException {
    Map<String, RuleLevel> all = new LinkedHashMap<>();
    for (Map.Entry<String, RuleLevel> one : levels.entrySet()) {
      if (!ids.contains(one.getKey())) {
        of(one.getKey()).forEach(id -> all.put(id, one.getValue()));
      }
    }
    levels.forEach(
        (name, level) -> {
          if (ids.contains(name)) {
            all.put(name, level);
          }
        });
    return all;
  }
}
