package io.github.postlint.site.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words that are one edit apart without comparing each with each: two such words have a
 * spelling in common once a letter is left out of one or both.
 */
public final class NearWords {
  /** Longer words, in UTF-16 units, are near to themselves only: they have too many spellings. */
  private static final int MAX_LENGTH = 200;

  private final Map<String, List<String>> bySpelling = new HashMap<>();

  /** Looks among {@code words}. */
  public NearWords(Collection<String> words) {
    for (String word : words) {
      for (String spelling : spellings(word)) {
        bySpelling.computeIfAbsent(spelling, key -> new ArrayList<>()).add(word);
      }
    }
  }

  /** The words one edit from {@code word}, in their given order as far as it decides. */
  public Set<String> near(String word) {
    Set<String> near = new LinkedHashSet<>();
    for (String spelling : spellings(word)) {
      for (String other : bySpelling.getOrDefault(spelling, List.of())) {
        if (OneEdit.between(word, other)) {
          near.add(other);
        }
      }
    }
    return near;
  }

  private static Set<String> spellings(String word) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(word);
    for (int i = 0; i < word.length() && word.length() <= MAX_LENGTH; i++) {
      spellings.add(word.substring(0, i) + word.substring(i + 1));
    }
    return spellings;
  }
}
