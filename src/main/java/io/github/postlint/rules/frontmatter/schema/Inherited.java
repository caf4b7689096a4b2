package io.github.postlint.rules.frontmatter.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the values that a post inherits below its own, as Jekyll does: mappings merge, and nothing
 * gives way to anything.
 */
final class Inherited {
  private Inherited() {}

  static JsonNode merge(JsonNode inherited, JsonNode own) {
    if (own.isNull()) {
      return inherited;
    }
    if (!(inherited instanceof ObjectNode below) || !(own instanceof ObjectNode above)) {
      return own;
    }
    ObjectNode merged = above.objectNode();
    merged.setAll(above);
    for (Map.Entry<String, JsonNode> entry : below.properties()) {
      JsonNode over = above.get(entry.getKey());
      merged.set(entry.getKey(), over == null ? entry.getValue() : merge(entry.getValue(), over));
    }
    return merged;
  }
}
