package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedPost;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many posts have each value of something.
 *
 * @param counts by value
 */
record PostCounts<K extends Comparable<K>>(SortedMap<K, Integer> counts) {

  static <K extends Comparable<K>> PostCounts<K> of(
      List<IndexedPost> posts, Function<IndexedPost, Optional<K>> value) {
    SortedMap<K, Integer> counts = new TreeMap<>();
    posts.forEach(post -> value.apply(post).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
    return new PostCounts<>(counts);
  }
}
