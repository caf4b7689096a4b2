package io.github.postlint.generator.hugo.date;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.DateReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which of its keys, or from its file's name, a document takes its dates. */
public final class DateChoice {
  /** How long a day is in a file's name, in UTF-16 units. */
  public static final int DAY = 10;

  private static final String DEFAULT = ":default";
  private static final String FILE_NAME = ":filename";
  private static final List<String> DATE =
      List.of("date", "publishdate", "pubdate", "published", "lastmod", "modified");
  private static final List<String> PUBLISH = List.of("publishdate", "pubdate", "published");
  private static final List<String> EXPIRY = List.of("expirydate", "unpublishdate");

  private final List<String> date;
  private final List<String> publish;
  private final List<String> expiry;

  /** The choice that a site's settings make. */
  public DateChoice(HugoSettings settings) {
    date = keys(settings.list("frontmatter.date"), DATE);
    publish = keys(settings.list("frontmatter.publishDate"), PUBLISH);
    expiry = keys(settings.list("frontmatter.expiryDate"), EXPIRY);
  }

  private static List<String> keys(List<String> chosen, List<String> usual) {
    List<String> keys = new ArrayList<>();
    for (String key : chosen) {
      if (key.equalsIgnoreCase(DEFAULT)) {
        keys.addAll(usual);
      } else {
        keys.add(key.toLowerCase(Locale.ROOT));
      }
    }
    return keys.isEmpty() ? usual : keys;
  }

  /** Whether the names of files tell dates. */
  public boolean readsFileNames() {
    return date.contains(FILE_NAME);
  }

  /** Whether a date that no key tells may be that of the file, or of its last change. */
  public boolean readsFiles() {
    return date.stream().anyMatch(key -> key.startsWith(":") && !key.equals(FILE_NAME));
  }

  /** The date of a document; empty where none can be read. */
  public Optional<DateReading.Moment> date(Mapping values, String name) {
    return first(date, values, name);
  }

  /** When a document is first to be published; its date where it does not say. */
  public Optional<DateReading.Moment> publish(Mapping values, String name) {
    return first(publish, values, name).or(() -> date(values, name));
  }

  /** From when on a document is not published any more. */
  public Optional<DateReading.Moment> expiry(Mapping values, String name) {
    return first(expiry, values, name);
  }

  private static Optional<DateReading.Moment> first(
      List<String> keys, Mapping values, String name) {
    for (String key : keys) {
      Optional<DateReading.Moment> moment =
          key.equals(FILE_NAME) ? named(name) : value(values, key).flatMap(DateChoice::read);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateReading.Moment> read(Scalar scalar) {
    if (HugoDate.read(scalar) instanceof DateReading.OtherDay) {
      return HugoDate.seconds(scalar.resolved().text());
    }
    return HugoDate.read(scalar) instanceof DateReading.Moment moment
        ? Optional.of(moment)
        : Optional.empty();
  }

  private static Optional<Scalar> value(Mapping values, String key) {
    Scalar found = null;
    for (MappingEntry entry : values.entries()) {
      if (entry.key().text().equalsIgnoreCase(key) && entry.value() instanceof Scalar scalar) {
        found = scalar;
      }
    }
    return Optional.ofNullable(found).filter(scalar -> !scalar.isNull());
  }

  /** The date with which a file's name, or that of a bundle's folder, begins. */
  public static Optional<DateReading.Moment> named(String name) {
    if (name.length() < DAY || !name.substring(0, DAY).matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(name.substring(0, DAY));
      return Optional.of(new DateReading.Moment(day.atStartOfDay(), Optional.empty(), false, true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What follows the date in a name that begins with one. */
  public static Optional<String> slug(String name) {
    return named(name)
        .map(day -> name.substring(DAY).replaceAll("^[ _-]++|[ _-]++$", ""))
        .filter(slug -> !slug.isEmpty());
  }
}
