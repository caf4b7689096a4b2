package io.github.postlint.generator.jekyll.address;

import io.github.postlint.generator.jekyll.ruby.RubyCase;
import io.github.postlint.generator.jekyll.ruby.UrlEscape;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The placeholders of permalinks, under the names that Jekyll gives them. */
enum Placeholder implements PermalinkPart {
  COLLECTION,
  PATH,
  OUTPUT_EXT,
  NAME,
  TITLE,
  SLUG,
  CATEGORIES,
  SLUGIFIED_CATEGORIES,
  YEAR,
  SHORT_YEAR,
  W_YEAR,
  MONTH,
  I_MONTH,
  SHORT_MONTH,
  LONG_MONTH,
  WEEK,
  DAY,
  I_DAY,
  Y_DAY,
  W_DAY,
  SHORT_DAY,
  LONG_DAY,
  HOUR,
  MINUTE,
  SECOND;

  private static final Map<String, Placeholder> BY_NAME = byName();

  private static Map<String, Placeholder> byName() {
    Map<String, Placeholder> names = new HashMap<>();
    for (Placeholder one : values()) {
      names.put(one.name().toLowerCase(Locale.ROOT), one);
    }
    return Map.copyOf(names);
  }

  /** The placeholder of a name; empty where there is none. */
  static Optional<Placeholder> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The value, escaped. */
  @Override
  public Optional<String> fill(PermalinkValues values) {
    Optional<String> value = value(values);
    return value.isPresent() ? UrlEscape.of(value.get()) : value;
  }

  /** Whether the placeholder names a day of the month, the week or the year. */
  boolean tellsDay() {
    return switch (this) {
      case DAY, I_DAY, Y_DAY, W_DAY, SHORT_DAY, LONG_DAY -> true;
      default -> false;
    };
  }

  /** Whether the placeholder names any part of a date. */
  boolean tellsDate() {
    return compareTo(YEAR) >= 0;
  }

  private Optional<String> value(PermalinkValues values) {
    return switch (this) {
      case COLLECTION -> Optional.of("posts");
      case PATH -> Optional.of(values.path().cleaned());
      case OUTPUT_EXT -> Optional.of(values.outputExtension());
      case NAME -> Optional.of(JekyllSlug.plain(values.path().baseName()));
      case TITLE -> slug(values.slug(), true);
      case SLUG -> slug(values.slug(), false);
      case CATEGORIES -> Optional.of(join(values.categories(), false));
      case SLUGIFIED_CATEGORIES -> Optional.of(join(values.categories(), true));
      default ->
          values.date().isPresent() ? Optional.of(value(values.date().get())) : Optional.empty();
    };
  }

  private static Optional<String> slug(Optional<String> slug, boolean pretty) {
    if (slug.isEmpty()) {
      return slug;
    }
    return Optional.of(pretty ? JekyllSlug.pretty(slug.get()) : JekyllSlug.plain(slug.get()));
  }

  private String value(OffsetDateTime date) {
    return switch (this) {
      case SHORT_YEAR -> padded(date.getYear() % 100, 2);
      case W_YEAR -> padded(date.get(IsoFields.WEEK_BASED_YEAR), 4);
      case MONTH -> padded(date.getMonthValue(), 2);
      case I_MONTH -> padded(date.getMonthValue(), 1);
      case SHORT_MONTH -> word(date.getMonth()).substring(0, 3);
      case LONG_MONTH -> word(date.getMonth());
      case WEEK -> padded(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case DAY -> padded(date.getDayOfMonth(), 2);
      case I_DAY -> padded(date.getDayOfMonth(), 1);
      case Y_DAY -> padded(date.getDayOfYear(), 3);
      case W_DAY -> padded(date.get(ChronoField.DAY_OF_WEEK), 1);
      case SHORT_DAY -> word(date.getDayOfWeek()).substring(0, 3);
      case LONG_DAY -> word(date.getDayOfWeek());
      case HOUR -> padded(date.getHour(), 2);
      case MINUTE -> padded(date.getMinute(), 2);
      case SECOND -> padded(date.getSecond(), 2);
      default -> padded(date.getYear(), 4);
    };
  }

  private static String join(Collection<String> categories, boolean slugs) {
    Set<String> forms = new LinkedHashSet<>();
    for (String category : categories) {
      forms.add(slugs ? JekyllSlug.plain(category) : RubyCase.lower(category));
    }
    return String.join("/", forms);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static String word(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
