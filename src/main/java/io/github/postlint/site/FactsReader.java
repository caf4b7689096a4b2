package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlSequence;
import io.github.postlint.post.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a post's facts. */
public final class FactsReader {

  /**
   * Keys by which a post refers to something else: to its authors, or to the same post in other
   * languages.
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
          "page_id");

  private FactsReader() {}

  /**
   * What other posts' rules need to know of {@code post}.
   *
   * @param links whether to read the body as well, for what it refers to
   */
  public static Facts read(Post post, Generator generator, boolean links) {
    Optional<YamlScalar> date =
        post.frontMatter().flatMap(frontMatter -> frontMatter.mapping().scalar("date"));
    return new Facts(
        post.path(),
        keys(post),
        date.flatMap(value -> date(post, generator, value)),
        stated(post),
        generator.listing(post),
        links ? Optional.of(LinkFactsReader.read(post, generator)) : Optional.empty());
  }

  private static Set<String> keys(Post post) {
    return post.frontMatter().stream()
        .flatMap(frontMatter -> frontMatter.mapping().entries().stream())
        .map(entry -> entry.key().text())
        .collect(Collectors.toSet());
  }

  private static Map<String, List<TextFact>> stated(Post post) {
    Map<String, List<TextFact>> stated = new HashMap<>();
    for (String key : STATED) {
      List<TextFact> texts =
          post.frontMatter()
              .flatMap(frontMatter -> frontMatter.mapping().value(key))
              .map(value -> texts(post, value))
              .orElse(List.of());
      if (!texts.isEmpty()) {
        stated.put(key, texts);
      }
    }
    return stated;
  }

  /** A scalar, or the scalars of a list; what a mapping describes refers to nothing. */
  private static List<TextFact> texts(Post post, YamlValue value) {
    List<YamlValue> items =
        value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
    return items.stream()
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(scalar -> !scalar.isNull() && !scalar.isFalse() && !scalar.text().isBlank())
        .map(
            scalar ->
                new TextFact(scalar.resolved().text(), Place.of(post.source(), scalar.span())))
        .toList();
  }

  private static Optional<DateFact> date(Post post, Generator generator, YamlScalar value) {
    return generator.readDate(value) instanceof DateReading.Moment moment
        ? moment
            .offset()
            .map(
                offset ->
                    new DateFact(
                        moment.written().atOffset(offset), Place.of(post.source(), value.span())))
        : Optional.empty();
  }
}
