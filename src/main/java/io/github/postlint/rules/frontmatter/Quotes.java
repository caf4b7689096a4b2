package io.github.postlint.rules.frontmatter;

/** Puts values in quotation marks. */
final class Quotes {
  /** Longer quotations are shortened; in UTF-16 units. */
  private static final int MAX_WORDS = 40;

  private Quotes() {}

  /** For a message: as it is if it has quotation marks already. */
  static String around(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value : "\"" + value + "\"";
  }

  /** The end of a longer text, behind an ellipsis, cut between words. */
  static String lastWords(String text) {
    if (text.length() <= MAX_WORDS) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - MAX_WORDS);
    return "…" + (cut < 0 ? text.substring(text.length() - MAX_WORDS) : text.substring(cut + 1));
  }

  /** The beginning of a longer text, with an ellipsis behind, cut between words. */
  static String firstWords(String text) {
    if (text.length() <= MAX_WORDS) {
      return text;
    }
    int cut = text.lastIndexOf(' ', MAX_WORDS);
    return text.substring(0, cut < 0 ? MAX_WORDS : cut) + "…";
  }

  /** As a YAML scalar that stands for exactly this text of one line. */
  static String yaml(String value) {
    boolean plainDouble = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return plainDouble ? "\"" + value + "\"" : "'" + value.replace("'", "''") + "'";
  }
}
