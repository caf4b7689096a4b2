package io.github.postlint.rules.frontmatter;

/** Puts values in quotation marks. */
final class Quotes {
  private Quotes() {}

  /** For a message: as it is if it has quotation marks already. */
  static String around(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value : "\"" + value + "\"";
  }

  /** As a YAML scalar that stands for exactly this text of one line. */
  static String yaml(String value) {
    boolean plainDouble = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return plainDouble ? "\"" + value + "\"" : "'" + value.replace("'", "''") + "'";
  }
}
