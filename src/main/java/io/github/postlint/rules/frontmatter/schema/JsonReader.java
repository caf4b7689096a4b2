package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Scalar.Style;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.TypedValue.Type;
import io.github.postlint.post.frontmatter.Value;
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
  static Value read(Source source) {
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
      JsonReader reader = new JsonReader(parser);
      parser.nextToken();
      Value value = parser.currentToken() == null ? reader.nothing() : reader.value();
      parser.nextToken();
      return value;
    }
  }

  private Value nothing() {
    return new Scalar(Span.at(0), "", Style.PLAIN, new TypedValue(Type.NULL, ""));
  }

  private Value value() {
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

  private Mapping object(int start) {
    List<MappingEntry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Scalar key = scalar(Style.QUOTED, Type.STRING, parser.currentName());
      parser.nextToken();
      entries.add(new MappingEntry(key, value()));
    }
    return new Mapping(new Span(start, end()), entries);
  }

  private Sequence array(int start) {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Sequence(new Span(start, end()), items);
  }

  private Scalar scalar(Style style, Type type, String text) {
    int start = start();
    return new Scalar(
        new Span(start, Math.max(start, end())), text, style, new TypedValue(type, text));
  }

  private int start() {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  private int end() {
    return Math.toIntExact(parser.currentLocation().getCharOffset());
  }
}
