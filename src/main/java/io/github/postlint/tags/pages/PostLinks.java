package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import java.util.Optional;

/** How a generator's pages link to posts. */
@FunctionalInterface
interface PostLinks {
  /**
   * The target of a link, ready to stand in the page's body.
   *
   * @param page the address of the page on which the link stands
   * @return empty where the post's address cannot be known
   */
  Optional<String> target(IndexedPost post, String page);
}
