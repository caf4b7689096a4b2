package io.github.postlint.tags.feed;

import io.github.postlint.io.CleanText;
import io.github.postlint.tags.index.IndexedPost;
import java.time.OffsetDateTime;

/**
 * A post that feeds can hold.
 *
 * @param address whole; also its lasting name
 * @param date when it was published
 * @param post the rest of it
 */
record FeedEntry(String address, OffsetDateTime date, IndexedPost post) {
  String title() {
    String title = CleanText.of(post.title()).strip();
    return title.isEmpty() ? CleanText.of(post.path()) : title;
  }
}
