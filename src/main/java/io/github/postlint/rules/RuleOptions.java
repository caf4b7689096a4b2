package io.github.postlint.rules;

import io.github.postlint.lint.RuleLevel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What rules are given besides the site.
 *
 * @param schema the JSON Schema for front matter, where the site names one
 * @param vocabulary the vocabulary of tags, where the site names one
 * @param levels what the site wants of rules, by id
 */
public record RuleOptions(
    Optional<Path> schema, Optional<Path> vocabulary, Map<String, RuleLevel> levels) {

  /** No schema, the site's own vocabulary, every rule as it comes. */
  public static final RuleOptions DEFAULT =
      new RuleOptions(Optional.empty(), Optional.empty(), Map.of());

  /** Copies the map. */
  public RuleOptions {
    levels = Map.copyOf(levels);
  }
}
