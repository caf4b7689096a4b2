package io.github.postlint.tags.html;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A post's date for a list by year.
 *
 * @param machine with its year, as HTML reads it
 * @param text without its year, as people read it
 */
record PostDay(String machine, String text) {

  /** A date in the years that HTML knows, else nothing. */
  static Optional<PostDay> of(OffsetDateTime date, Texts texts) {
    return date.getYear() < 1 || date.getYear() > 9999
        ? Optional.empty()
        : Optional.of(new PostDay(date.toLocalDate().toString(), texts.day(date)));
  }
}
