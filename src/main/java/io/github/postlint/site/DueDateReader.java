package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.DueDate;
import io.github.postlint.site.facts.Place;
import java.util.Optional;

/** Takes the date before which a post is left out, of posts that nothing else holds back. */
final class DueDateReader {
  private final Post post;
  private final Generator generator;

  DueDateReader(Post post, Generator generator) {
    this.post = post;
    this.generator = generator;
  }

  /**
   * @param reading what the generator makes of the front matter's own date; {@code null} where it
   *     has none
   */
  Optional<DueDate> read(DateReading reading) {
    if (generator.holdsBack(post)) {
      return Optional.empty();
    }
    for (String key : generator.dates().publicationKeys()) {
      Optional<Scalar> date = post.values().scalar(key);
      if (date.isPresent()) {
        return due(
            key.equals("date") ? reading : generator.dates().read(date.get()),
            false,
            Place.of(post.source(), date.get().span()));
      }
    }
    Optional<String> name = PostDate.decidingFileName(post, generator);
    return name.isEmpty()
        ? Optional.empty()
        : due(generator.dates().read(name.get()), true, Place.file(post.path()));
  }

  private static Optional<DueDate> due(DateReading reading, boolean named, Place place) {
    return reading instanceof DateReading.Moment moment
        ? Optional.of(new DueDate(moment, named, place))
        : Optional.empty();
  }
}
