package io.github.postlint.rules.frontmatter.schema;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The keys that a schema names for a mapping, wherever it names them. */
final class KnownKeys {
  /**
   * Deeper chains of references are followed no further; a suggestion is then missing, nothing
   * else.
   */
  private static final int MAX_DEPTH = 20;

  private static final String[] LISTS = {"allOf", "anyOf", "oneOf"};
  private static final String[] SINGLES = {"if", "then", "else"};

  private final SchemaFiles files;
  private final SchemaPlace root;

  KnownKeys(SchemaFiles files, SchemaDocument main) {
    this.files = files;
    this.root = new SchemaPlace(main, main.json());
  }

  /** The keys for the mapping that {@code fault} is about. */
  Set<String> of(Fault fault) {
    Set<String> keys = new TreeSet<>();
    collect(fault.schema(), 0, keys);
    if (fault.path().isEmpty()) {
      collect(root, 0, keys);
    }
    return keys;
  }

  /** The keys for the front matter as a whole. */
  Set<String> all() {
    Set<String> keys = new TreeSet<>();
    collect(root, 0, keys);
    return keys;
  }

  private void collect(SchemaPlace place, int depth, Set<String> keys) {
    if (depth > MAX_DEPTH) {
      return;
    }
    JsonNode schema = place.node();
    keys.addAll(schema.path("properties").propertyNames());
    for (String list : LISTS) {
      schema.path(list).forEach(one -> collect(at(place, one), depth + 1, keys));
    }
    for (String single : SINGLES) {
      collectIn(at(place, schema.path(single)), depth, keys);
    }
    schema.path("dependentSchemas").forEach(one -> collect(at(place, one), depth + 1, keys));
    if (schema.path("$ref").isString() && place.document() != null) {
      collectIn(files.resolve(place.document(), schema.path("$ref").asString()), depth, keys);
    }
  }

  private void collectIn(SchemaPlace place, int depth, Set<String> keys) {
    if (place.node().isObject()) {
      collect(place, depth + 1, keys);
    }
  }

  private static SchemaPlace at(SchemaPlace place, JsonNode node) {
    return new SchemaPlace(place.document(), node);
  }
}
