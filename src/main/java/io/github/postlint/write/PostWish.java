package io.github.postlint.write;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a new post shall be.
 *
 * @param title of the post
 * @param moment its date, in the site's time zone
 * @param author who writes it, where that is known
 * @param tags that it shall have; none for those that the title names
 */
public record PostWish(
    String title, ZonedDateTime moment, Optional<String> author, List<String> tags) {

  /** Copies the list. */
  public PostWish {
    tags = List.copyOf(tags);
  }
}
