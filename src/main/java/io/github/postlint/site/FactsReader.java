package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a post's facts. */
public final class FactsReader {
  private FactsReader() {}

  /** What other posts' rules need to know of {@code post}. */
  public static Facts read(Post post, Generator generator) {
    Optional<YamlScalar> date =
        post.frontMatter().flatMap(frontMatter -> frontMatter.mapping().scalar("date"));
    return new Facts(
        post.path(),
        keys(post),
        date.flatMap(value -> date(post, generator, value)),
        generator.listing(post));
  }

  private static Set<String> keys(Post post) {
    return post.frontMatter().stream()
        .flatMap(frontMatter -> frontMatter.mapping().entries().stream())
        .map(entry -> entry.key().text())
        .collect(Collectors.toSet());
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
