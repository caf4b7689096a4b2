package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Puts values, places and types into words for authors. */
final class InWords {
  private static final int MAX_SHOWN = 60;

  private InWords() {}

  /** A place, such as {@code tags}, {@code image.alt} or {@code item 2 of authors}. */
  static String place(List<Object> path) {
    if (path.isEmpty()) {
      return "the front matter";
    }
    List<Object> parent = path.subList(0, path.size() - 1);
    Object last = path.get(path.size() - 1);
    if (last instanceof Integer index) {
      return "item " + (index + 1) + " of " + place(parent);
    }
    if (parent.isEmpty()) {
      return last.toString();
    }
    return parent.get(parent.size() - 1) instanceof Integer
        ? last + " in " + place(parent)
        : place(parent) + "." + last;
  }

  /** A value as a noun, such as {@code the text "people"}. */
  static String describe(Value value) {
    if (value instanceof Sequence) {
      return "a list";
    }
    if (!(value instanceof Scalar scalar)) {
      return "a group of keys";
    }
    TypedValue resolved = scalar.resolved();
    return switch (resolved.type()) {
      case NULL -> "empty";
      case BOOLEAN ->
          scalar.text().equals(resolved.text())
              ? resolved.text()
              : scalar.text() + ", which YAML reads as " + resolved.text();
      case INTEGER, FLOAT -> "the number " + scalar.text();
      case DATE -> "the day " + scalar.text();
      case TIME -> "the time " + scalar.text();
      case SYMBOL, STRING -> "the text " + quote(scalar.text());
    };
  }

  /** Whether a value is empty, {@code ~} or {@code null}. */
  static boolean isNothing(Value value) {
    return value instanceof Scalar scalar && scalar.isNull();
  }

  /** A scalar in quotation marks; other values as in {@link #describe}. */
  static String show(Value value) {
    return value instanceof Scalar scalar && !scalar.isNull()
        ? quote(scalar.text())
        : describe(value);
  }

  /** What a {@code type} wants, such as {@code text or a list}. */
  static String types(JsonNode wanted) {
    Set<String> names = new LinkedHashSet<>();
    if (wanted.isArray()) {
      wanted.forEach(type -> names.add(type(type.asString())));
    } else {
      names.add(type(wanted.asString()));
    }
    return alternatives(new ArrayList<>(names));
  }

  private static String type(String name) {
    return switch (name) {
      case "array" -> "a list";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      case "null" -> "empty";
      case "number" -> "a number";
      case "object" -> "a group of keys";
      default -> "text";
    };
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** A JSON value as an author would write it. */
  static String json(JsonNode value) {
    return value.isString() ? quote(value.asString()) : value.isNull() ? "empty" : value.toString();
  }

  /** The text in quotation marks, on one line and not too long. */
  static String quote(String text) {
    return '"' + shorten(text) + '"';
  }

  static String shorten(String text) {
    String line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    return Excerpt.of(line, MAX_SHOWN);
  }

  /** A number with its noun, such as {@code 1 item} or {@code 3 items}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String capital(String sentence) {
    return sentence.startsWith("the ") || sentence.startsWith("item ")
        ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
        : sentence;
  }
}
