package io.github.postlint.post.frontmatter.yaml;

/**
 * What Ruby's YAML parser, Psych, makes of a scalar.
 *
 * @param type the Ruby type
 * @param text the value as Ruby prints it; what a page shows for it
 */
public record PsychValue(Type type, String text) {

  /** The Ruby type of a scalar. */
  public enum Type {
    /** {@code nil}. */
    NULL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction, or infinity. */
    FLOAT,
    /** A day. */
    DATE,
    /** A day with a time. */
    TIME,
    /**
     * {@code :name}: Jekyll with Debian's Psych refuses it, Jekyll with SafeYAML takes it for text.
     */
    SYMBOL,
    /** Text. */
    STRING
  }

  /** As of any record; written down since the generated method takes long to link. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PsychValue value && type == value.type && text.equals(value.text);
  }

  /** As of any record; written down since the generated method takes long to link. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  static PsychValue string(String text) {
    return new PsychValue(Type.STRING, text);
  }
}
