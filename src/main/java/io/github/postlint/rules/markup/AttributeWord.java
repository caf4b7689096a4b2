package io.github.postlint.rules.markup;

import java.util.regex.Pattern;

/**
 * A word of an attribute list.
 *
 * @param kind what it is to kramdown
 * @param text as written
 */
record AttributeWord(Kind kind, String text) {

  /** What a word can be. */
  enum Kind {
    /** A name and a value in quotes. */
    PAIR,
    /** Classes and ids. */
    CLASS_OR_ID,
    /** The name of another list. */
    NAME,
    /** A name and a value without straight quotes around it, which is dropped. */
    UNQUOTED,
    /** Anything else. */
    OTHER
  }

  private static final Pattern PAIR =
      Pattern.compile("\\w[\\w-]*+=(?:\"[^\"\\\\}]*+\"|'[^'\\\\}]*+')");
  private static final Pattern CLASS_OR_ID =
      Pattern.compile("(?:#[A-Za-z][\\w:-]*+|\\.[^\\s.#{}\"'=(),]++){1,20}+");
  private static final Pattern NAME = Pattern.compile("\\w[\\w-]*+");
  private static final Pattern UNQUOTED =
      Pattern.compile("[A-Za-z][\\w-]*+=[^\\s\"'=<>\\\\{}(),;]++");

  static AttributeWord of(String text) {
    return new AttributeWord(kind(text), text);
  }

  private static Kind kind(String text) {
    if (PAIR.matcher(text).matches()) {
      return Kind.PAIR;
    } else if (CLASS_OR_ID.matcher(text).matches()) {
      return Kind.CLASS_OR_ID;
    } else if (NAME.matcher(text).matches()) {
      return Kind.NAME;
    }
    return UNQUOTED.matcher(text).matches() ? Kind.UNQUOTED : Kind.OTHER;
  }
}
