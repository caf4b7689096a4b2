package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.DateFact;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the facts of posts. */
public final class FactsReader {

  /** Under this key front matter names former addresses, from which readers are to be led on. */
  public static final String FORMER = "redirect_from";

  /**
   * Keys by which a post refers to something else: to its authors, to the same post in other
   * languages, or to addresses that it had.
   */
  public static final List<String> STATED =
      List.of(
          "author",
          "authors",
          "ref",
          "lang-ref",
          "lang_ref",
          "translation_id",
          "translation-id",
          "translation_key",
          "translationKey",
          "i18n_key",
          "page_id",
          "aliases",
          FORMER);

  private final Generator generator;
  private final boolean links;

  /** Most posts of a site have the same keys, and share one set of them. */
  private final Map<Set<String>, Set<String>> keySets = new ConcurrentHashMap<>();

  /**
   * A reader for the posts of one site.
   *
   * @param links whether to read the bodies as well, for what they refer to
   */
  public FactsReader(Generator generator, boolean links) {
    this.generator = generator;
    this.links = links;
  }

  /** What other posts' rules need to know of {@code post}. */
  public Facts read(Post post) {
    Mapping values = post.values();
    Set<String> keys = keys(values);
    Scalar date = values.scalar("date").orElse(null);
    Place place = date == null ? null : Place.of(post.source(), date.span());
    DateReading reading = date == null ? null : generator.dates().read(date);
    return new Facts(
        post.path(),
        post.kind(),
        keys,
        FieldReader.read(post, values),
        date(reading, place),
        new DueDateReader(post, generator).read(reading),
        stated(post, values, keys),
        generator.listing(post),
        links ? Optional.of(LinkFactsReader.read(post, generator)) : Optional.empty(),
        links ? Optional.of(FenceFactsReader.read(post)) : Optional.empty(),
        links ? OpeningReader.read(post, values) : Optional.empty());
  }

  private Set<String> keys(Mapping values) {
    Set<String> names = new HashSet<>();
    for (MappingEntry entry : values.entries()) {
      names.add(entry.key().text());
    }
    Set<String> keys = Set.copyOf(names);
    Set<String> known = keySets.putIfAbsent(keys, keys);
    return known == null ? keys : known;
  }

  private static Map<String, List<TextFact>> stated(Post post, Mapping values, Set<String> keys) {
    boolean merged = keys.contains(Mapping.MERGE_KEY);
    Map<String, List<TextFact>> stated = new HashMap<>();
    for (String key : STATED) {
      boolean given = merged || keys.contains(key);
      Optional<Value> value = given ? values.value(key) : Optional.empty();
      List<TextFact> texts = value.isEmpty() ? List.of() : texts(post, value.get());
      if (!texts.isEmpty()) {
        stated.put(key, texts);
      }
    }
    return stated;
  }

  /** A scalar, or the scalars of a list; what a mapping describes refers to nothing. */
  private static List<TextFact> texts(Post post, Value value) {
    List<Value> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    List<TextFact> texts = new ArrayList<>(items.size());
    for (Value item : items) {
      if (item instanceof Scalar scalar
          && !scalar.isNull()
          && !scalar.isFalse()
          && !scalar.text().isBlank()) {
        texts.add(new TextFact(scalar.resolved().text(), Place.of(post.source(), scalar.span())));
      }
    }
    return List.copyOf(texts);
  }

  private static Optional<DateFact> date(DateReading reading, Place place) {
    return reading instanceof DateReading.Moment moment && moment.offset().isPresent()
        ? Optional.of(new DateFact(moment.written().atOffset(moment.offset().get()), place))
        : Optional.empty();
  }
}
