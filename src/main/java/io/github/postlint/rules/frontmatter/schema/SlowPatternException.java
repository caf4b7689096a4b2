package io.github.postlint.rules.frontmatter.schema;

import com.networknt.schema.SchemaException;

/**
 * A pattern that cannot be decided. The schema library lets its own exceptions through and logs all
 * others.
 */
final class SlowPatternException extends SchemaException {
  private static final long serialVersionUID = 1L;

  private final String regex;
  private final String text;

  SlowPatternException(String regex, String text) {
    super("slow pattern");
    this.regex = regex;
    this.text = text;
  }

  /** The pattern as written. */
  String regex() {
    return regex;
  }

  /** The text that it was tried on. */
  String text() {
    return text;
  }
}
