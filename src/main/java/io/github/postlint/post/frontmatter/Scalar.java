package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Span;

/**
 * A single value.
 *
 * @param span the value as written, quotation marks included
 * @param text the characters that it stands for, quotation marks and escapes removed
 * @param style how it is written
 * @param resolved what the generator's parser makes of it
 */
public record Scalar(Span span, String text, Style style, TypedValue resolved) implements Value {

  /** How a scalar is written. */
  public enum Style {
    /** Without quotation marks: may turn into a number, a date, a truth value or nothing. */
    PLAIN,
    /** In single or double quotation marks. */
    QUOTED,
    /** As an indented block such as YAML's after {@code |} or {@code >}. */
    BLOCK
  }

  /** Whether the value is false, and not the text "false": {@code no} and {@code off} are. */
  public boolean isFalse() {
    return resolved.type() == TypedValue.Type.BOOLEAN && resolved.text().equals("false");
  }

  /** Whether the value is nothing: empty, {@code ~} or {@code null}. */
  public boolean isNull() {
    return resolved.type() == TypedValue.Type.NULL;
  }
}
