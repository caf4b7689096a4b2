package io.github.postlint.rules.dates;

import io.github.postlint.lint.Safety;
import io.github.postlint.post.Post;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Listing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The name of a post's file with another day in it.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param safety safe where the post keeps its address
 */
record NewName(String path, Safety safety) {

  /**
   * Empty where the file's own name does not begin with the day.
   *
   * @param written the day in the name, as it is written there
   * @param day the one that the name is to have
   */
  static Optional<NewName> of(Post post, String written, LocalDate day, Generator generator) {
    int name = post.path().lastIndexOf('/') + 1;
    if (!post.path().startsWith(written, name)) {
      return Optional.empty();
    }
    String path =
        post.path().substring(0, name) + day + post.path().substring(name + written.length());
    Listing now = generator.listing(post);
    Listing then =
        generator.listing(Post.parse(post.source().at(path), generator.syntax(path), post.kind()));
    boolean same =
        now.address().isPresent()
            && now.address().equals(then.address())
            && now.page().equals(then.page())
            && now.date().equals(then.date());
    return Optional.of(new NewName(path, same ? Safety.SAFE : Safety.UNSAFE));
  }
}
