package io.github.postlint.rules.authors;

import java.util.Set;

/**
 * The authors that a site has, by one kind of name.
 *
 * @param path of the file or folder that has them, relative to the site
 * @param kind what the names are there, such as {@code keys} or {@code short_name}
 * @param names as posts must write them
 */
record AuthorNames(String path, String kind, Set<String> names) {

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
    String[] several = author.split("\\s*(?:[,;&]|\\band\\b|\\bet\\b|\\bund\\b)\\s*");
    for (String one : several) {
      if (!names.contains(one.strip())) {
        return false;
      }
    }
    return several.length > 1;
  }
}
