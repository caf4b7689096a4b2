package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import java.util.List;

/** A term's posts as items: title and date, in the term's order. */
final class PostItems {
  private PostItems() {}

  static List<ListItem> of(IndexedTerm term, PostLinks links, String page) {
    return term.posts().stream().map(post -> item(post, links, page)).toList();
  }

  private static ListItem item(IndexedPost post, PostLinks links, String page) {
    String title = PlainLine.of(post.title());
    return new ListItem(
        title.isEmpty() ? PlainLine.of(post.path()) : title,
        links.target(post, page),
        post.date().map(date -> date.toLocalDate().toString()).orElse(""));
  }
}
