package io.github.postlint.rules.authors;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The authors that a site has, by one kind of name.
 *
 * @param path of the file or folder that has them, relative to the site
 * @param kind what the names are there, such as {@code keys} or {@code short_name}
 * @param names as posts must write them
 */
record AuthorNames(String path, String kind, Set<String> names) {

  /** The longest text that may name several authors. */
  private static final int MAX_LENGTH = 1_000;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;&]|\\band\\b|\\bet\\b|\\bund\\b)\\s*");

  /** Copies the set. */
  AuthorNames {
    names = Set.copyOf(names);
  }

  /**
   * Whether an author is known, or several in one text are.
   *
   * @param author as a post writes it
   */
  boolean has(String author) {
    if (names.contains(author)) {
      return true;
    }
    if (author.length() > MAX_LENGTH) {
      return false;
    }
    String[] several = BETWEEN.split(author);
    for (String one : several) {
      if (!names.contains(one.strip())) {
        return false;
      }
    }
    return several.length > 1;
  }
}
