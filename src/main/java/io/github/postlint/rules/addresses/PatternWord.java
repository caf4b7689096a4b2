package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import io.github.postlint.site.Facts;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Listing;
import io.github.postlint.site.TextFact;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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

  /** The word as it is written. */
  String text() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
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
      case YEAR -> date(listing, date -> String.format(Locale.ROOT, "%04d", date.getYear()));
      case MONTH -> date(listing, date -> String.format(Locale.ROOT, "%02d", date.getMonthValue()));
      case DAY -> date(listing, date -> String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
      case CATEGORY -> listing.categories().stream().findFirst().map(TextFact::text);
      case SLUG ->
          generator.fileName(post.path()) instanceof FileName.Dated dated
              ? Optional.of(dated.slug())
              : Optional.empty();
    };
  }

  private static Optional<String> date(Listing post, Function<OffsetDateTime, String> part) {
    return post.date().map(part);
  }

  /** Whether a name in a permalink is the value; one that is not known is not contradicted. */
  boolean accepts(String name, Facts post, Generator generator) {
    return value(post, generator).map(value -> same(value, name)).orElse(true);
  }

  /** Whether a name in a permalink is a value. */
  static boolean same(String value, String name) {
    return PostLanguage.normal(value).replace(' ', '-').equals(PostLanguage.normal(name));
  }
}
