package io.github.postlint.lint.suggestion;

import java.util.Arrays;

/**
 * The optimal string alignment distance of two words, as far as it lies below a limit: only the
 * cells near the diagonal can hold such distances, and where two rows hold none, no later one does.
 */
final class AlignmentDistance {

  private final String a;
  private final String b;
  private final int limit;
  private int[] beforeLast;
  private int[] last;
  private int[] row;

  /**
   * @param limit more than the words' difference in length
   */
  AlignmentDistance(String a, String b, int limit) {
    this.a = a;
    this.b = b;
    this.limit = limit;
    this.beforeLast = new int[b.length() + 1];
    this.last = new int[b.length() + 1];
    this.row = new int[b.length() + 1];
  }

  /** The distance, or the limit where it is not smaller. */
  int value() {
    for (int j = 0; j <= b.length(); j++) {
      last[j] = Math.min(j, limit);
    }
    int least = 0;
    for (int i = 1; i <= a.length(); i++) {
      int before = least;
      least = fill(i);
      if (least >= limit && before + 1 >= limit) {
        return limit;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(limit, last[b.length()]);
  }

  /** Fills the row of the first {@code i} letters of one word; its least distance. */
  private int fill(int i) {
    Arrays.fill(row, limit);
    int from = Math.max(0, i - limit + 1);
    int to = Math.min(b.length(), i + limit - 1);
    int least = limit;
    for (int j = from; j <= to; j++) {
      row[j] = j == 0 ? Math.min(i, limit) : Math.min(limit, cell(i, j));
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private int cell(int i, int j) {
    char letter = a.charAt(i - 1);
    int cost = letter == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
    boolean swapped =
        i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
