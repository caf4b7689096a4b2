package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
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
  static List<Mapping> of(Value root) {
    List<Mapping> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  /** Depth is bounded by the readers' nesting limits. */
  private static void collect(Value value, List<Mapping> found) {
    if (!(value instanceof Mapping schema)) {
      return;
    }
    found.add(schema);
    for (MappingEntry entry : schema.entries()) {
      String keyword = entry.key().text();
      if (ONE.contains(keyword)) {
        collect(entry.value(), found);
      } else if (LIST.contains(keyword) && entry.value() instanceof Sequence list) {
        list.items().forEach(item -> collect(item, found));
      } else if (MAP.contains(keyword) && entry.value() instanceof Mapping map) {
        map.entries().forEach(named -> collect(named.value(), found));
      }
    }
  }
}
