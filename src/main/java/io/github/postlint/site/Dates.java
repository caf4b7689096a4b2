package io.github.postlint.site;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.DateReading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The dates of posts, and the time in which they are meant. */
public interface Dates {

  /** What the generator makes of a date in the front matter. */
  DateReading read(Scalar value);

  /**
   * What the generator makes of a date in a file name, such as {@code 2019-8-1}, where the front
   * matter has none.
   */
  DateReading read(String fileName);

  /** The keys of which the first with a date tells from when on a post is published. */
  default List<String> publicationKeys() {
    return List.of("date");
  }

  /** A day as users of the generator write it in front matter. */
  String write(LocalDate day);

  /**
   * Whether a date that states an offset is moved to the site's time zone before readers see it; it
   * is kept as it is written otherwise.
   */
  default boolean movesToZone() {
    return true;
  }

  /** The site's time zone; empty where it is that of the machine on which the site is built. */
  Optional<ZoneId> timeZone();

  /**
   * What takes the place of the date of a post that has none: {@link DateReading.OfTheBuild},
   * {@link DateReading.OfTheFile}, or {@link DateReading.Unknown} where the post does without.
   */
  default DateReading undated() {
    return new DateReading.Unknown();
  }
}
