package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.DateReading;
import java.util.Optional;

/** Where the date of a post comes from. */
public final class PostDate {
  private static final String KEY = "date";

  private PostDate() {}

  /** The front matter's value for {@code key} if it is a single one. */
  public static Optional<Scalar> scalar(Post post, String key) {
    Optional<FrontMatter> frontMatter = post.frontMatter();
    return frontMatter.isEmpty() ? Optional.empty() : frontMatter.get().mapping().scalar(key);
  }

  /** The date in the front matter if it is a single value. */
  public static Optional<Scalar> written(Post post) {
    return scalar(post, KEY);
  }

  /** What the generator makes of the date in the front matter, if that is a day that exists. */
  public static Optional<DateReading.Moment> moment(Post post, Generator generator) {
    Optional<Scalar> written = written(post);
    return written.isEmpty() ? Optional.empty() : moment(generator.dates().read(written.get()));
  }

  /**
   * The date in the file name, such as {@code 2019-8-1}, if the generator takes the post's date
   * from it: there is no other, and nothing keeps the generator from reading the file.
   */
  public static Optional<String> decidingFileName(Post post, Generator generator) {
    if (!post.source().malformed().isEmpty()) {
      return Optional.empty();
    }
    if (post.frontMatter().isPresent()) {
      FrontMatter frontMatter = post.frontMatter().get();
      if (frontMatter.document().problem().isPresent() || isDated(frontMatter.mapping())) {
        return Optional.empty();
      }
    }
    return isDated(generator.inherited(post.path())) ? Optional.empty() : fileName(post, generator);
  }

  private static boolean isDated(Mapping values) {
    return values.value(KEY).isPresent();
  }

  /** The date in the file name, whether it counts or not. */
  public static Optional<String> fileName(Post post, Generator generator) {
    return generator.sources().fileName(post.path()) instanceof FileName.Dated name
        ? Optional.of(name.date())
        : Optional.empty();
  }

  /** The moment, if it is one. */
  public static Optional<DateReading.Moment> moment(DateReading reading) {
    return reading instanceof DateReading.Moment moment ? Optional.of(moment) : Optional.empty();
  }
}
