package io.github.postlint.mojo;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.rules.files.Unreadable;
import io.github.postlint.settings.RuleNames;
import io.github.postlint.settings.SettingsException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads what a site wants of rules. */
final class RuleLevelParser {
  /** Made when the first level is read: most sites change none. */
  private RuleNames names;

  /**
   * @param elements a level by rule id or group
   * @param list {@code name=level} pairs joined by commas; null for none; stronger than the
   *     elements. A name without a level turns on its rules, and off all that are not in the list
   *     but the one that tells what was not checked
   */
  Map<String, RuleLevel> parse(Map<String, String> elements, String list)
      throws MojoExecutionException {
    if (elements.isEmpty() && (list == null || list.isBlank())) {
      return Map.of();
    }
    names = names == null ? new RuleNames() : names;
    try {
      Map<String, RuleLevel> levels = new LinkedHashMap<>(names.byRule(levels(elements)));
      List<String> pairs = list == null || list.isBlank() ? List.of() : List.of(list.split(","));
      if (pairs.stream().anyMatch(pair -> pair.indexOf('=') < 0)) {
        names.ids().forEach(id -> levels.put(id, RuleLevel.OFF));
        levels.remove(Unreadable.ID);
      }
      levels.putAll(names.byRule(levels(map(pairs))));
      return levels;
    } catch (SettingsException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private static Map<String, String> map(List<String> pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      map.put(
          (equals < 0 ? pair : pair.substring(0, equals)).strip(),
          equals < 0 ? "on" : pair.substring(equals + 1));
    }
    return map;
  }

  private Map<String, RuleLevel> levels(Map<String, String> words) throws SettingsException {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    for (Map.Entry<String, String> one : words.entrySet()) {
      String name = one.getKey().strip();
      names.of(name);
      String word = one.getValue() == null ? "" : one.getValue().strip();
      levels.put(name, RuleNames.level(name, word));
    }
    return levels;
  }
}
