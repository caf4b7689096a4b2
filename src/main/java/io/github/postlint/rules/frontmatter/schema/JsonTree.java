package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.yaml.PsychValue;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
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
  private final IdentityHashMap<YamlValue, JsonNode> done = new IdentityHashMap<>();

  JsonNode of(YamlValue value) {
    JsonNode known = done.get(value);
    if (known == null) {
      known = convert(value);
      done.put(value, known);
    }
    return known;
  }

  private JsonNode convert(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      ObjectNode object = factory.objectNode();
      for (Map.Entry<String, YamlEntry> entry : MergedEntries.of(mapping).entrySet()) {
        object.set(entry.getKey(), of(entry.getValue().value()));
      }
      return object;
    }
    if (value instanceof YamlSequence sequence) {
      ArrayNode array = factory.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar(((YamlScalar) value).resolved());
  }

  private JsonNode scalar(PsychValue value) {
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
