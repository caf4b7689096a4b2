package io.github.postlint.lint;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant by a word that is not known. */
public final class Suggestion {
  /** Nobody mistypes longer words, in UTF-16 units; to compare them takes the square of that. */
  private static final int MAX_LENGTH = 500;

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
    String best = null;
    int bestDistance = Math.max(1, word.length() / 3);
    for (String candidate : known) {
      int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), bestDistance + 1);
      boolean nearer = distance < bestDistance || (distance == bestDistance && best == null);
      if (nearer || (distance == bestDistance && candidate.compareTo(best) < 0)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many letters are to be inserted, removed, replaced or swapped with a neighbour to make one
   * word of the other: the optimal string alignment distance, or {@code limit} where it is not
   * smaller. Long words that differ are far apart.
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
    int[][] d = new int[a.length() + 1][b.length() + 1];
    int leastAbove = 0;
    for (int i = 0; i <= a.length(); i++) {
      int least = limit;
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
        least = Math.min(least, d[i][j]);
      }
      if (least >= limit && leastAbove >= limit) {
        return limit;
      }
      leastAbove = least;
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
