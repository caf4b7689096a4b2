package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import io.github.postlint.site.Facts;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Listing;
import java.util.Locale;
import java.util.Optional;

/** What a name in a pattern of permalinks may stand for: {@code {lang}}. */
enum PatternWord {
  /** The post's language. */
  LANG,
  /** The year of its date. */
  YEAR,
  /** The month, with two digits. */
  MONTH,
  /** The day of the month, with two digits. */
  DAY,
  /** The first category, with hyphens for blanks. */
  CATEGORY,
  /** What the file's name has behind the date. */
  SLUG;

  private final String text = "{" + name().toLowerCase(Locale.ROOT) + "}";

  /** The word as it is written. */
  String text() {
    return text;
  }

  static Optional<PatternWord> of(String text) {
    for (PatternWord word : values()) {
      if (word.text().equals(text)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** What the word stands for in a post's address; empty where that is not known. */
  Optional<String> value(Facts post, Generator generator) {
    Listing listing = post.listing();
    return switch (this) {
      case LANG -> PostLanguage.own(post);
      case YEAR -> partOfDay(listing, 0, 4);
      case MONTH -> partOfDay(listing, 5, 7);
      case DAY -> partOfDay(listing, 8, 10);
      case CATEGORY ->
          listing.categories().isEmpty()
              ? Optional.empty()
              : Optional.of(listing.categories().get(0).text());
      case SLUG ->
          generator.fileName(post.path()) instanceof FileName.Dated dated
              ? Optional.of(dated.slug())
              : Optional.empty();
    };
  }

  /** Part of the date as {@code 2017-05-09}. */
  private static Optional<String> partOfDay(Listing post, int from, int to) {
    return post.date().isPresent()
        ? Optional.of(post.date().get().toLocalDate().toString().substring(from, to))
        : Optional.empty();
  }

  /** Whether a name in a permalink is the value; one that is not known is not contradicted. */
  boolean accepts(String name, Facts post, Generator generator) {
    Optional<String> value = value(post, generator);
    return value.isEmpty() || same(value.get(), name);
  }

  /** Whether a name in a permalink is a value. */
  static boolean same(String value, String name) {
    return PostLanguage.normal(value).replace(' ', '-').equals(PostLanguage.normal(name));
  }
}
