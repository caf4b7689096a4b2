package io.github.postlint.tags.html;

import java.util.SortedMap;

/**
 * From the first year with posts to the last.
 *
 * @param years how many posts each year has, by year
 */
record YearSpan(SortedMap<Integer, Integer> years) {

  /** Both years, the only one, or null without any. */
  String text() {
    if (years.isEmpty()) {
      return null;
    }
    String first = years.firstKey().toString();
    return years.size() == 1 ? first : first + "–" + years.lastKey();
  }
}
