package io.github.postlint.generator.jekyll.ruby;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Values as Ruby and Liquid turn them into text. */
public final class RubyText {
  private RubyText() {}

  /** Whether Ruby takes the value for true: everything but nothing and {@code false}. */
  public static boolean isTrue(Value value) {
    return !(value instanceof Scalar scalar) || !(scalar.isNull() || scalar.isFalse());
  }

  /** Whether the value is nothing. */
  public static boolean isNull(Value value) {
    return value instanceof Scalar scalar && scalar.isNull();
  }

  /** Whether the value is text, and no number, date or truth value. */
  public static boolean isText(Value value) {
    return value instanceof Scalar scalar
        && (scalar.resolved().type() == TypedValue.Type.STRING
            || scalar.resolved().type() == TypedValue.Type.SYMBOL);
  }

  /** What {@code to_s} gives: for a list or a mapping, Ruby's notation of it. */
  public static String print(Value value) {
    return value instanceof Scalar scalar ? scalar.resolved().text() : inspect(value);
  }

  /** What Liquid shows: the items of a list stand side by side. */
  public static String show(Value value) {
    if (!(value instanceof Sequence sequence)) {
      return print(value);
    }
    StringBuilder shown = new StringBuilder();
    for (Value item : sequence.items()) {
      shown.append(show(item));
    }
    return shown.toString();
  }

  private static String inspect(Value value) {
    if (value instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(RubyText::inspect)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> inspect(entry.key()) + "=>" + inspect(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return isNull(value) ? "nil" : isText(value) ? quote(print(value)) : print(value);
  }

  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The words of a text. */
  public static List<String> words(String text) {
    StringTokenizer words = new StringTokenizer(text, WhiteSpace.ALL);
    List<String> list = new ArrayList<>();
    while (words.hasMoreTokens()) {
      list.add(words.nextToken());
    }
    return list;
  }
}
