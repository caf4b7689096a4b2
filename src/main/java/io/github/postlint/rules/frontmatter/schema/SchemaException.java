package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.text.Position;

/** A schema file that cannot be used. The message names the place, what is wrong and what to do. */
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;
  private final int column;

  SchemaException(String path, Position position, String what) {
    super(
        path
            + (position.equals(Position.START)
                ? ""
                : ":" + position.line() + ":" + position.column())
            + ": "
            + what);
    this.path = path;
    this.line = position.line();
    this.column = position.column();
  }

  /** The schema file, relative to the site where it lies inside. */
  public String path() {
    return path;
  }

  /** The 1-based line; 1 for what concerns the file as a whole. */
  public int line() {
    return line;
  }

  /** The 1-based column in UTF-16 units; 1 for what concerns the file as a whole. */
  public int column() {
    return column;
  }
}
