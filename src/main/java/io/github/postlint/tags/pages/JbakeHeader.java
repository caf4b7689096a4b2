package io.github.postlint.tags.pages;

/** Builds JBake's header: {@code key=value}, up to a line of six tildes. */
final class JbakeHeader {
  private static final String WORD_JOINER = "\u2060";

  private final StringBuilder lines = new StringBuilder();

  /** Adds a value on one line. */
  JbakeHeader field(String key, String value) {
    String line = PlainLine.of(value);
    // JBake reads a value in braces as JSON, and has no value where it is none.
    String kept = line.startsWith("{") && line.endsWith("}") ? line + WORD_JOINER : line;
    lines.append(key).append('=').append(kept).append('\n');
    return this;
  }

  /** The header with its last line. */
  @Override
  public String toString() {
    return lines + "~~~~~~\n";
  }
}
