package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.YamlScalar;
import java.util.Optional;

/** Takes a post's facts. */
public final class FactsReader {
  private FactsReader() {}

  /** What other posts' rules need to know of {@code post}. */
  public static Facts read(Post post, Generator generator) {
    Optional<YamlScalar> date =
        post.frontMatter().flatMap(frontMatter -> frontMatter.mapping().scalar("date"));
    return new Facts(post.path(), date.flatMap(value -> date(post, generator, value)));
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
