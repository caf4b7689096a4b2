package io.github.postlint.lint;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what was meant by a word that is not known. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * A sentence with a space in front, such as {@code Did you mean "tags"?}; empty where nothing is
   * near.
   */
  public static String of(String word, Collection<String> known) {
    return nearest(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  /**
   * The known word nearest to {@code word}: the same but for case, or at most a third of its
   * letters away. The third is the rule of thumb of most compilers.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, word.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    Stream<String> sorted = known.stream().sorted();
    for (String candidate : (Iterable<String>) sorted::iterator) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), bestDistance);
      if (distance < bestDistance) {
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
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return Math.min(limit, d[a.length()][b.length()]);
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
