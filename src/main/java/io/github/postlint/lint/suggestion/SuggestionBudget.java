package io.github.postlint.lint.suggestion;

import java.util.Collection;
import java.util.Optional;

/**
 * Suggestions for many words. Each compares a word with all that are known, so that only so many
 * are made: a site with thousands of unknown words among thousands of known ones does not need one
 * for each.
 */
public final class SuggestionBudget {

  /** Some tenths of a second; most sites need less. */
  private static final int MAX_COMPARISONS = 100_000;

  private int left = MAX_COMPARISONS;

  /** The known word nearest to {@code word}, as {@link Suggestion#nearest} has it. */
  public Optional<String> nearest(String word, Collection<String> known) {
    if (known.size() > left) {
      return Optional.empty();
    }
    left -= known.size();
    return Suggestion.nearest(word, known);
  }

  /** A sentence with a space in front, as {@link Suggestion#of} has it. */
  public String of(String word, Collection<String> known) {
    return nearest(word, known).map(Suggestion::sentence).orElse("");
  }
}
