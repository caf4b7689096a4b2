package io.github.postlint.rules.frontmatter.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One way in which front matter contradicts its schema.
 *
 * @param keyword the keyword of JSON Schema that is not met
 * @param path the value's place in the front matter
 * @param property the key that the fault is about; empty where it is about the value
 * @param value what stands there
 * @param wanted what the keyword says
 * @param schema the schema that holds the keyword
 * @param choices the {@code anyOf} and {@code oneOf} around the keyword, outermost first
 * @param detail the first of the words that the schema library has for the fault
 * @param nearest whether other schemas would do as well, and this one is only the nearest
 */
record Fault(
    String keyword,
    List<Object> path,
    String property,
    JsonNode value,
    JsonNode wanted,
    SchemaPlace schema,
    List<Choice> choices,
    String detail,
    boolean nearest) {

  /** One branch of an {@code anyOf} or {@code oneOf}: which, and of what value. */
  record Choice(String group, int branch, List<Object> path) {}

  /** Whether the fault is about the value at exactly {@code place}. */
  boolean isAt(List<Object> place) {
    return path.equals(place);
  }

  /** The same fault, as one of several ways to put it right. */
  Fault asNearest() {
    return new Fault(keyword, path, property, value, wanted, schema, choices, detail, true);
  }

  /** A fault at the same place that wants something else. */
  Fault wanting(String otherKeyword, JsonNode other) {
    return new Fault(otherKeyword, path, property, value, other, schema, choices, detail, false);
  }
}
