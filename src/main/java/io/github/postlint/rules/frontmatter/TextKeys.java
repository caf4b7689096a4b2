package io.github.postlint.rules.frontmatter;

import java.util.Set;

/** The keys under which themes and plugins expect text for readers, or names. */
final class TextKeys {
  private static final Set<String> TEXTS =
      Set.of(
          "title", "subtitle", "description", "excerpt", "summary", "lang", "language", "locale");
  private static final Set<String> NAMES =
      Set.of("tags", "tag", "categories", "category", "keywords", "author", "authors");

  private TextKeys() {}

  /** Whether one text stands under the key. */
  static boolean isText(String key) {
    return TEXTS.contains(key);
  }

  /** Whether names stand under the key, one or a list of them. */
  static boolean isName(String key) {
    return NAMES.contains(key);
  }
}
