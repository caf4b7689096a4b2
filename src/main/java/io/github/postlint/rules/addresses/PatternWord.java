package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Listing;
import java.time.OffsetDateTime;
import java.util.List;
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
  /** The first category, with hyphens for spaces. */
  CATEGORY,
  /** What the file's name has after the date. */
  SLUG;

  private static final List<PatternWord> ALL = List.of(values());

  private final String text = "{" + name().toLowerCase(Locale.ROOT) + "}";

  /** The word as it is written. */
  String text() {
    return text;
  }

  static Optional<PatternWord> of(String text) {
    if (text.startsWith("{")) {
      for (PatternWord word : ALL) {
        if (word.text.equals(text)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** The first word for which a name can stand after the last one; empty if none has the value. */
  static Optional<PatternWord> of(
      String name, String last, StatedPermalink permalink, Generator generator) {
    String wanted = PostLanguage.normal(name);
    for (PatternWord word : ALL) {
      if (word.follows(last)) {
        Optional<String> value = word.value(permalink, generator);
        if (value.isPresent() && normal(value.get()).equals(wanted)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private boolean follows(String last) {
    return switch (this) {
      case MONTH -> last.equals(YEAR.text);
      case DAY -> last.equals(MONTH.text);
      default -> true;
    };
  }

  /** What the word stands for in a post's address; empty where that is not known. */
  Optional<String> value(StatedPermalink permalink, Generator generator) {
    Listing listing = permalink.post().listing();
    return switch (this) {
      case LANG -> permalink.language();
      case CATEGORY ->
          listing.categories().isEmpty()
              ? Optional.empty()
              : Optional.of(listing.categories().get(0).text());
      case SLUG -> permalink.slug(generator);
      case YEAR, MONTH, DAY ->
          listing.date().isPresent() ? Optional.of(part(listing.date().get())) : Optional.empty();
    };
  }

  private String part(OffsetDateTime date) {
    return switch (this) {
      case YEAR -> year(date.getYear());
      case MONTH -> twoDigits(date.getMonthValue());
      default -> twoDigits(date.getDayOfMonth());
    };
  }

  private static String year(int year) {
    return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Whether a name in a permalink is the value; one that is not known is not contradicted. */
  boolean accepts(String name, StatedPermalink permalink, Generator generator) {
    Optional<String> value = value(permalink, generator);
    return value.isEmpty() || normal(value.get()).equals(PostLanguage.normal(name));
  }

  private static String normal(String value) {
    return PostLanguage.normal(value).replace(' ', '-');
  }
}
