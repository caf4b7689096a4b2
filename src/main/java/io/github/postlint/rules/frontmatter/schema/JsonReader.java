package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.yaml.PsychValue;
import io.github.postlint.post.frontmatter.yaml.PsychValue.Type;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlScalar.Style;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into the same values with places as a YAML text. */
final class JsonReader {
  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a whole file; nesting is bounded by the parser.
   *
   * @throws tools.jackson.core.JacksonException if the text is not JSON
   */
  static YamlValue read(Source source) {
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
      JsonReader reader = new JsonReader(parser);
      parser.nextToken();
      YamlValue value = parser.currentToken() == null ? reader.nothing() : reader.value();
      parser.nextToken();
      return value;
    }
  }

  private YamlValue nothing() {
    return new YamlScalar(Span.at(0), "", Style.PLAIN, new PsychValue(Type.NULL, ""));
  }

  private YamlValue value() {
    int start = start();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_STRING -> scalar(Style.QUOTED, Type.STRING, parser.getString());
      case VALUE_NUMBER_INT -> scalar(Style.PLAIN, Type.INTEGER, parser.getString());
      case VALUE_NUMBER_FLOAT -> scalar(Style.PLAIN, Type.FLOAT, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> scalar(Style.PLAIN, Type.BOOLEAN, parser.getString());
      default -> scalar(Style.PLAIN, Type.NULL, "");
    };
  }

  private YamlMapping object(int start) {
    List<YamlEntry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      YamlScalar key = scalar(Style.QUOTED, Type.STRING, parser.currentName());
      parser.nextToken();
      entries.add(new YamlEntry(key, value()));
    }
    return new YamlMapping(new Span(start, end()), entries);
  }

  private YamlSequence array(int start) {
    List<YamlValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new YamlSequence(new Span(start, end()), items);
  }

  private YamlScalar scalar(Style style, Type type, String text) {
    int start = start();
    return new YamlScalar(
        new Span(start, Math.max(start, end())), text, style, new PsychValue(type, text));
  }

  private int start() {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  private int end() {
    return Math.toIntExact(parser.currentLocation().getCharOffset());
  }
}
