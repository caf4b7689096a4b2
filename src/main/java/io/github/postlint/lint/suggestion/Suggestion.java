package io.github.postlint.lint.suggestion;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** SuggestionBudget what was meant by a word that is not known. */
public final class Suggestion {
  /** Nobody mistypes longer words, in UTF-16 units; to compare them takes the square of that. */
  private static final int MAX_LENGTH = 500;

  private Suggestion() {}

  /**
   * A sentence with a space in front, such as {@code Did you mean "tags"?}; empty where nothing is
   * near.
   */
  public static String of(String word, Collection<String> known) {
    return nearest(word, known).map(Suggestion::sentence).orElse("");
  }

  /**
   * A sentence with a space in front, such as {@code Did you mean "tags"?}.
   *
   * @param near what may be meant
   */
  public static String sentence(String near) {
    return " Did you mean \"" + near + "\"?";
  }

  /**
   * The known word nearest to {@code word}: the same but for case, or at most a third of its
   * letters away. The third is the rule of thumb of most compilers. Of several it is the first by
   * code unit. A line end counts as one letter, however it is written.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT).replace("\r\n", "\n");
    int limit = Math.max(1, lower.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : known) {
      boolean wins = best != null && candidate.compareTo(best) < 0;
      int wanted = wins ? bestDistance + 1 : bestDistance;
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), wanted);
      if (distance < wanted) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many letters are to be inserted, removed, replaced or swapped with a neighbour to make one
   * word of the other: the optimal string alignment distance, or {@code limit} where it is not
   * smaller.
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    if (a.equals(b)) {
      return 0;
    }
    if (Math.max(a.length(), b.length()) > MAX_LENGTH) {
      return limit;
    }
    return new AlignmentDistance(a, b, limit).value();
  }
}
