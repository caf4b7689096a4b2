package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the schemas inside a schema, and nothing that only looks like one, such as an example. */
final class SubSchemas {
  private static final Set<String> ONE =
      Set.of(
          "additionalProperties",
          "contains",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> MAP =
      Set.of("$defs", "definitions", "dependentSchemas", "patternProperties", "properties");

  private SubSchemas() {}

  /** The keyword is followed by an index before the next schema. */
  static boolean holdsList(String keyword) {
    return LIST.contains(keyword);
  }

  /** The keyword is followed by a name before the next schema. */
  static boolean holdsMap(String keyword) {
    return MAP.contains(keyword);
  }

  /** The root and all schemas below it, outermost first. */
  static List<YamlMapping> of(YamlValue root) {
    List<YamlMapping> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  /** Depth is bounded by the readers' nesting limits. */
  private static void collect(YamlValue value, List<YamlMapping> found) {
    if (!(value instanceof YamlMapping schema)) {
      return;
    }
    found.add(schema);
    for (YamlEntry entry : schema.entries()) {
      String keyword = entry.key().text();
      if (ONE.contains(keyword)) {
        collect(entry.value(), found);
      } else if (LIST.contains(keyword) && entry.value() instanceof YamlSequence list) {
        list.items().forEach(item -> collect(item, found));
      } else if (MAP.contains(keyword) && entry.value() instanceof YamlMapping map) {
        map.entries().forEach(named -> collect(named.value(), found));
      }
    }
  }
}
