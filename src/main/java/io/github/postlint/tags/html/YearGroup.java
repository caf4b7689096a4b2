package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedPost;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Posts of one year that follow each other.
 *
 * @param year the year; empty for posts without a date
 * @param posts the posts, in their order
 */
record YearGroup(Optional<Integer> year, List<IndexedPost> posts) {

  /** Splits a list of posts wherever the year changes. */
  static List<YearGroup> of(List<IndexedPost> posts) {
    List<YearGroup> groups = new ArrayList<>();
    for (IndexedPost post : posts) {
      Optional<Integer> year = post.date().map(OffsetDateTime::getYear);
      if (groups.isEmpty() || !groups.get(groups.size() - 1).year().equals(year)) {
        groups.add(new YearGroup(year, new ArrayList<>()));
      }
      groups.get(groups.size() - 1).posts().add(post);
    }
    return groups;
  }
}
