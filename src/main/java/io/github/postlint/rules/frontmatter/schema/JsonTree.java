package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns YAML values into JSON as the generator's parser reads them. JSON has no dates: a day or a
 * time becomes a string in ISO form. What an alias stands for is turned once and shared.
 */
final class JsonTree {
  private final JsonNodeFactory factory = new JsonNodeFactory();
  private final IdentityHashMap<Value, JsonNode> done = new IdentityHashMap<>();

  JsonNode of(Value value) {
    JsonNode known = done.get(value);
    if (known == null) {
      known = convert(value);
      done.put(value, known);
    }
    return known;
  }

  private JsonNode convert(Value value) {
    if (value instanceof Mapping mapping) {
      ObjectNode object = factory.objectNode();
      for (Map.Entry<String, MappingEntry> entry : MergedEntries.of(mapping).entrySet()) {
        object.set(entry.getKey(), of(entry.getValue().value()));
      }
      return object;
    }
    if (value instanceof Sequence sequence) {
      ArrayNode array = factory.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar(((Scalar) value).resolved());
  }

  private JsonNode scalar(TypedValue value) {
    String text = value.text();
    return switch (value.type()) {
      case NULL -> factory.nullNode();
      case BOOLEAN -> factory.booleanNode(text.equals("true"));
      case INTEGER -> integer(new BigInteger(text));
      case FLOAT -> number(text);
      case TIME -> factory.stringNode(IsoTime.of(text));
      case DATE, SYMBOL, STRING -> factory.stringNode(text);
    };
  }

  private JsonNode integer(BigInteger value) {
    return value.bitLength() < Integer.SIZE
        ? factory.numberNode(value.intValue())
        : factory.numberNode(value);
  }

  private JsonNode number(String text) {
    return text.endsWith("Infinity") || text.equals("NaN")
        ? factory.numberNode(Double.parseDouble(text))
        : factory.numberNode(new BigDecimal(text));
  }
}
