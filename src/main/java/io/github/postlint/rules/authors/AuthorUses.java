package io.github.postlint.rules.authors;

import io.github.postlint.site.Facts;
import io.github.postlint.site.Listing;
import io.github.postlint.site.TextFact;
import java.util.List;
import java.util.stream.Stream;

/**
 * The authors to whom the posts of a site refer. Authors whom a post describes itself do not count.
 *
 * @param all by post, each use with its place
 */
record AuthorUses(List<TextFact> all) {

  static AuthorUses of(List<Facts> posts) {
    return new AuthorUses(
        posts.stream()
            .filter(post -> post.listing().state() != Listing.State.SKIPPED)
            .flatMap(
                post ->
                    Stream.of("author", "authors")
                        .flatMap(key -> post.stated().getOrDefault(key, List.of()).stream()))
            .toList());
  }

  /** How many uses a set of names knows. */
  int known(AuthorNames names) {
    return (int) all.stream().filter(use -> names.has(use.text())).count();
  }

  /** How many posts have an author whom a set of names knows. */
  long postsKnown(AuthorNames names) {
    return all.stream()
        .filter(use -> names.has(use.text()))
        .map(use -> use.place().path())
        .distinct()
        .count();
  }
}
