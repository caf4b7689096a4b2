package io.github.postlint.settings;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions.PathLevels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a site's file sets.
 *
 * @param values by key, in the order of the file, those of files that it extends first
 * @param rules what the site wants of rules, by id
 * @param paths the same of some files; later ones are stronger
 */
public record FileSettings(
    Map<String, Setting> values, Map<String, RuleLevel> rules, List<PathLevels> paths) {

  /** Nothing. */
  public static final FileSettings NONE = new FileSettings(Map.of(), Map.of(), List.of());

  /** Copies the collections. */
  public FileSettings {
    values = new LinkedHashMap<>(values);
    rules = Map.copyOf(rules);
    paths = List.copyOf(paths);
  }

  /** These, and stronger ones. */
  FileSettings and(FileSettings stronger) {
    Map<String, Setting> allValues = new LinkedHashMap<>(values);
    allValues.putAll(stronger.values);
    Map<String, RuleLevel> allRules = new LinkedHashMap<>(rules);
    allRules.putAll(stronger.rules);
    List<PathLevels> allPaths = new ArrayList<>(paths);
    allPaths.addAll(stronger.paths);
    return new FileSettings(allValues, allRules, allPaths);
  }
}
