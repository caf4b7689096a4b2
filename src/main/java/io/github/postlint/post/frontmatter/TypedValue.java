package io.github.postlint.post.frontmatter;

/**
 * What the generator's parser makes of a scalar.
 *
 * @param type what kind of value it is
 * @param text the value as the generator prints it; what a page shows for it
 */
public record TypedValue(Type type, String text) {

  /** A kind of value. */
  public enum Type {
    /** Nothing. */
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
     * A symbol such as Ruby's {@code :name}: Jekyll with Debian's Psych refuses it, Jekyll with
     * SafeYAML takes it for text.
     */
    SYMBOL,
    /** Text. */
    STRING
  }

  /** As of any record; written down since the generated method takes long to link. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TypedValue value && type == value.type && text.equals(value.text);
  }

  /** As of any record; written down since the generated method takes long to link. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Text. */
  public static TypedValue string(String text) {
    return new TypedValue(Type.STRING, text);
  }
}
