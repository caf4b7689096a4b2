package io.github.postlint.tags;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.tags.terms.CodePoints;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The posts that readers find, newest first. */
final class PublishedPosts {
  private static final Comparator<Facts> NEWEST_FIRST =
      Comparator.comparing(PublishedPosts::instant)
          .reversed()
          .thenComparing(Facts::path, CodePoints.ORDER);

  private PublishedPosts() {}

  /** Posts of unknown date come last. */
  static List<Facts> of(List<Facts> posts, IndexOptions options) {
    return posts.stream()
        .filter(post -> post.listing().isPublished(options.now(), options.publishesFuture()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static Instant instant(Facts post) {
    return post.listing().date().map(date -> date.toInstant()).orElse(Instant.MIN);
  }
}
