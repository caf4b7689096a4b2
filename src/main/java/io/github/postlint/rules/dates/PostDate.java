package io.github.postlint.rules.dates;

import io.github.postlint.post.FrontMatter;
import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlValue;
import io.github.postlint.site.DateReading;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import java.util.Optional;

/** Where the date of a post comes from, for all rules about dates. */
final class PostDate {
  private static final String KEY = "date";

  private PostDate() {}

  /** The front matter's value for {@code key} if it is a single one. */
  static Optional<YamlScalar> scalar(Post post, String key) {
    return post.frontMatter().flatMap(frontMatter -> frontMatter.mapping().scalar(key));
  }

  /** The date in the front matter if it is a single value. */
  static Optional<YamlScalar> written(Post post) {
    return scalar(post, KEY);
  }

  /** What the generator makes of the date in the front matter, if that is a day that exists. */
  static Optional<DateReading.Moment> moment(Post post, Generator generator) {
    return written(post).flatMap(value -> moment(generator.readDate(value)));
  }

  /**
   * The date in the file name, such as {@code 2019-8-1}, if the generator takes the post's date
   * from it: there is no other, and nothing keeps the generator from reading the file.
   */
  static Optional<String> decidingFileName(Post post, Generator generator) {
    boolean readable =
        post.source().malformed().isEmpty()
            && post.frontMatter().flatMap(one -> one.document().problem()).isEmpty();
    Optional<YamlValue> own =
        post.frontMatter().map(FrontMatter::mapping).flatMap(values -> values.value(KEY));
    boolean dated = own.isPresent() || generator.inherited(post.path()).value(KEY).isPresent();
    return readable && !dated ? fileName(post, generator) : Optional.empty();
  }

  /** The date in the file name, whether it counts or not. */
  static Optional<String> fileName(Post post, Generator generator) {
    return generator.fileName(post.path()) instanceof FileName.Dated name
        ? Optional.of(name.date())
        : Optional.empty();
  }

  /** The moment, if it is one. */
  static Optional<DateReading.Moment> moment(DateReading reading) {
    return reading instanceof DateReading.Moment moment ? Optional.of(moment) : Optional.empty();
  }

  /** Whether the post is one that the generator publishes only when asked to. */
  static boolean isDraft(Post post) {
    return ("/" + post.path()).contains("/_drafts/");
  }
}
