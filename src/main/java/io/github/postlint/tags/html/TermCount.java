package io.github.postlint.tags.html;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How many of a term's posts are in one part of the index, such as a year.
 *
 * @param named the term
 * @param count its posts in that part, at least 1
 */
record TermCount(NamedTerm named, int count) {
  private static final Comparator<TermCount> MOST_FIRST =
      Comparator.comparingInt(TermCount::count)
          .reversed()
          .thenComparing(TermCount::named, NamedTerm.BY_NAME);

  /**
   * The terms that have posts in one part, the most used first.
   *
   * @param count a term's posts in that part; null without any
   */
  static List<TermCount> of(List<NamedTerm> terms, Function<NamedTerm, Integer> count) {
    return terms.stream()
        .filter(named -> count.apply(named) != null)
        .map(named -> new TermCount(named, count.apply(named)))
        .sorted(MOST_FIRST)
        .toList();
  }
}
