package io.github.postlint.tags;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.RelatedTerm;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.terms.CodePoints;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms that share posts with a term. */
final class RelatedTerms {
  /** As many as fit into two lines of a page. */
  private static final int MAX = 10;

  private static final Comparator<RelatedTerm> MOST_FIRST =
      Comparator.comparingInt(RelatedTerm::posts)
          .reversed()
          .thenComparing(related -> related.term().slug(), CodePoints.ORDER);

  private RelatedTerms() {}

  /**
   * @param posts those of {@code term}
   */
  static List<RelatedTerm> of(TermLink term, List<IndexedPost> posts) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, TermLink> links = new HashMap<>();
    for (IndexedPost post : posts) {
      for (TermLink other : post.terms()) {
        if (other.kind() == term.kind() && !other.slug().equals(term.slug())) {
          counts.merge(other.slug(), 1, Integer::sum);
          links.putIfAbsent(other.slug(), other);
        }
      }
    }
    return counts.entrySet().stream()
        .map(count -> new RelatedTerm(links.get(count.getKey()), count.getValue()))
        .sorted(MOST_FIRST)
        .limit(MAX)
        .toList();
  }
}
