package io.github.postlint.rules.taxonomy;

import java.util.ArrayList;
import java.util.List;

/**
 * The spellings of one tag.
 *
 * @param key the merge key that they have in common
 * @param spellings in the order in which they were met
 */
record TagFamily(String key, List<Spelling> spellings) {
  TagFamily(String key) {
    this(key, new ArrayList<>());
  }

  /** How many posts have the tag, however it is spelled. */
  int count() {
    int count = 0;
    for (Spelling spelling : spellings) {
      count += spelling.uses().size();
    }
    return count;
  }

  /** The most frequent spelling; the first of several by code unit. */
  Spelling best() {
    Spelling best = spellings.get(0);
    for (Spelling spelling : spellings) {
      int order = Integer.compare(spelling.uses().size(), best.uses().size());
      if (order > 0 || (order == 0 && spelling.text().compareTo(best.text()) < 0)) {
        best = spelling;
      }
    }
    return best;
  }
}
