package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Span;

/**
 * A single YAML value.
 *
 * @param span the value as written, quotation marks included
 * @param text the characters that it stands for, quotation marks and escapes removed
 * @param style how it is written
 * @param resolved what Ruby's YAML parser makes of it
 */
public record YamlScalar(Span span, String text, Style style, PsychValue resolved)
    implements YamlValue {

  /** How a scalar is written. */
  public enum Style {
    /** Without quotation marks: may turn into a number, a date, a truth value or nothing. */
    PLAIN,
    /** In single or double quotation marks. */
    QUOTED,
    /** As an indented block after {@code |} or {@code >}. */
    BLOCK
  }

  /** Whether the value is false, and not the text "false": {@code no} and {@code off} are. */
  public boolean isFalse() {
    return resolved.type() == PsychValue.Type.BOOLEAN && resolved.text().equals("false");
  }

  /** Whether the value is nothing: empty, {@code ~} or {@code null}. */
  public boolean isNull() {
    return resolved.type() == PsychValue.Type.NULL;
  }
}
