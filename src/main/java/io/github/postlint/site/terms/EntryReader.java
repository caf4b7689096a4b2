package io.github.postlint.site.terms;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads one entry of a vocabulary. */
final class EntryReader {
  private static final Set<String> KEYS =
      Set.of("label", "description", "permalink", "slug", "aliases", "labels");

  private final Source source;
  private final List<SiteProblem> problems;

  EntryReader(Source source, List<SiteProblem> problems) {
    this.source = source;
    this.problems = problems;
  }

  Optional<VocabularyEntry> read(MappingEntry entry) {
    Mapping values = values(entry);
    checkKeys(entry.key(), values);
    TextFact key = fact(entry.key());
    if (MergeKey.of(key.text()).isEmpty()) {
      report(entry.key(), "\"" + key.text() + "\" is not a tag. Write letters or digits.");
      return Optional.empty();
    }
    return Optional.of(
        new VocabularyEntry(
            key,
            text(values, "label").map(TextFact::text).orElse(key.text()),
            text(values, "description").map(TextFact::text),
            text(values, "permalink").flatMap(this::safePermalink),
            text(values, "slug").flatMap(this::properSlug),
            aliases(values),
            labels(values)));
  }

  private Mapping values(MappingEntry entry) {
    if (entry.value() instanceof Mapping mapping) {
      return mapping;
    }
    if (!(entry.value() instanceof Scalar scalar && scalar.isNull())) {
      report(
          entry.value(),
          "The entry of \""
              + entry.key().text()
              + "\" is not a list of keys and values. Write \"label: …\" on an indented line.");
    }
    return Mapping.empty(entry.value().span());
  }

  private void checkKeys(Scalar tag, Mapping values) {
    for (MappingEntry entry : values.entries()) {
      String key = entry.key().text();
      if (!KEYS.contains(key)) {
        problems.add(
            new SiteProblem(
                SiteProblem.Kind.NO_EFFECT,
                Place.of(source, entry.key().span()),
                "\""
                    + key
                    + "\" of \""
                    + tag.text()
                    + "\" has no effect. A tag has label, description, permalink, slug, aliases and"
                    + " labels."));
      }
    }
  }

  private Optional<TextFact> safePermalink(TextFact permalink) {
    Optional<String> path = path(permalink.text());
    if (path.isEmpty()) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.SETTINGS,
              permalink.place(),
              "\""
                  + permalink.text()
                  + "\" is not a path below that of the tags. Write one such as"
                  + " \"/languages/java/\"."));
    }
    return path.map(text -> new TextFact(text, permalink.place()));
  }

  private Optional<TextFact> properSlug(TextFact slug) {
    String proper = new Slugs(SlugStyle.UNICODE).of(slug.text());
    if (proper.equals(slug.text()) && !proper.isEmpty() && !ReservedSlugs.contains(proper)) {
      return Optional.of(slug);
    }
    boolean reserved = ReservedSlugs.contains(proper);
    problems.add(
        new SiteProblem(
            SiteProblem.Kind.SETTINGS,
            slug.place(),
            "\""
                + slug.text()
                + (reserved
                    ? "\" is a reserved slug. Write another one."
                    : "\" is not a slug. Write lower case letters, digits and single hyphens: \""
                        + proper
                        + "\".")));
    return Optional.empty();
  }

  private List<TextFact> aliases(Mapping values) {
    Value value = values.value("aliases").orElse(null);
    Stream<Value> items =
        value instanceof Sequence list ? list.items().stream() : Stream.ofNullable(value);
    return items
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(item -> !item.isNull())
        .map(this::fact)
        .toList();
  }

  private static SortedMap<String, String> labels(Mapping values) {
    SortedMap<String, String> labels = new TreeMap<>();
    if (values.value("labels").orElse(null) instanceof Mapping mapping) {
      for (MappingEntry entry : mapping.entries()) {
        if (entry.value() instanceof Scalar label && !label.isNull()) {
          labels.put(entry.key().text().toLowerCase(Locale.ROOT), label.text());
        }
      }
    }
    return labels;
  }

  private Optional<TextFact> text(Mapping values, String key) {
    Optional<Value> value = values.value(key);
    if (value.isPresent() && !(value.get() instanceof Scalar)) {
      report(value.get(), "The " + key + " is not text. Write one.");
    }
    return values.scalar(key).filter(scalar -> !scalar.isNull()).map(this::fact);
  }

  private void report(Value value, String message) {
    problems.add(
        new SiteProblem(SiteProblem.Kind.SETTINGS, Place.of(source, value.span()), message));
  }

  private TextFact fact(Scalar scalar) {
    return new TextFact(scalar.text().strip(), Place.of(source, scalar.span()));
  }

  /**
   * The path with one slash at both ends; empty where it would lead elsewhere than below the terms'
   * folder, or to a page that the index makes itself.
   */
  private static Optional<String> path(String path) {
    List<String> segments =
        Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    boolean safe = !segments.isEmpty() && segments.stream().allMatch(EntryReader::isSafe);
    return safe ? Optional.of("/" + String.join("/", segments) + "/") : Optional.empty();
  }

  /** A folder may not have the name of a file of the index either. */
  private static boolean isReserved(String segment) {
    int dot = segment.indexOf('.');
    String name = dot < 0 ? segment : segment.substring(0, dot);
    return ReservedSlugs.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isSafe(String segment) {
    return !segment.startsWith(".")
        && segment.length() <= Slugs.MAX_BYTES / 4
        && !isReserved(segment)
        && segment
            .codePoints()
            .allMatch(letter -> Character.isLetterOrDigit(letter) || "-_.~".indexOf(letter) >= 0);
  }
}
