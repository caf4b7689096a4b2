package io.github.postlint.post.frontmatter.json;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into keys and values with places. */
public final class JsonFrontMatter {
  /** The limits of the parser keep the depth of what is nested. */
  private final JsonParser parser;

  private final String text;
  private final int start;

  private JsonFrontMatter(JsonParser parser, String text, int start) {
    this.parser = parser;
    this.text = text;
    this.start = start;
  }

  /**
   * Reads a part of a text. Never throws.
   *
   * @param text the text; offsets in the result are its own
   * @param span the part
   */
  public static JsonDocument read(String text, Span span) {
    String part = text.substring(span.start(), span.end());
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), part)) {
      JsonFrontMatter reader = new JsonFrontMatter(parser, text, span.start());
      if (parser.nextToken() == null) {
        return new JsonDocument(Optional.empty(), Optional.empty());
      }
      Value root = reader.value();
      parser.nextToken();
      return new JsonDocument(Optional.of(root), Optional.empty());
    } catch (JacksonException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      int at = span.start() + (int) Math.max(0, Math.min(part.length(), offset));
      Span place = new Span(at, Math.min(span.end(), at + 1));
      return new JsonDocument(
          Optional.empty(),
          Optional.of(
              new JsonFlaw(
                  place,
                  text.substring(place.start(), place.end()),
                  "This is not JSON. Put keys and text in double quotation marks, and a comma"
                      + " between entries, but none after the last.")));
    }
  }

  private int offset(long inPart) {
    return start + (int) inPart;
  }

  private int tokenStart() {
    return offset(parser.currentTokenLocation().getCharOffset());
  }

  private int tokenEnd() {
    return offset(parser.currentLocation().getCharOffset());
  }

  private Value value() {
    int from = tokenStart();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(from);
      case START_ARRAY -> array(from);
      default -> scalar(from, token);
    };
  }

  private Value object(int from) {
    List<MappingEntry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int key = tokenStart();
      String name = parser.getString();
      parser.nextToken();
      entries.add(
          new MappingEntry(
              new Scalar(
                  new Span(key, afterQuote(key)),
                  name,
                  Scalar.Style.QUOTED,
                  TypedValue.string(name)),
              value()));
    }
    return new Mapping(new Span(from, tokenEnd()), entries);
  }

  /** Where a text in quotation marks ends; the parser has read on to what follows a key. */
  private int afterQuote(int from) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  private Value array(int from) {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Sequence(new Span(from, tokenEnd()), items);
  }

  private Scalar scalar(int from, JsonToken token) {
    String text = parser.getString();
    TypedValue.Type type =
        switch (token) {
          case VALUE_NULL -> TypedValue.Type.NULL;
          case VALUE_TRUE, VALUE_FALSE -> TypedValue.Type.BOOLEAN;
          case VALUE_NUMBER_INT -> TypedValue.Type.INTEGER;
          case VALUE_NUMBER_FLOAT -> TypedValue.Type.FLOAT;
          default -> TypedValue.Type.STRING;
        };
    boolean quoted = type == TypedValue.Type.STRING;
    return new Scalar(
        new Span(from, Math.max(from, tokenEnd())),
        type == TypedValue.Type.NULL ? "" : text,
        quoted ? Scalar.Style.QUOTED : Scalar.Style.PLAIN,
        new TypedValue(type, type == TypedValue.Type.NULL ? "" : text));
  }
}
