package io.github.postlint.rules.markup;

/**
 * How much of one post may be read again to see what it would have been. A hundred times what
 * honest posts need; hostile ones must not hold a build up.
 */
final class ReadingBudget {
  /** In UTF-16 units. */
  private static final int MOST = 300_000;

  private int left = MOST;

  /** Takes the cost of reading a text of this length; false if the post has had its share. */
  boolean spend(int length) {
    left = Math.max(-1, left - length);
    return left >= 0;
  }
}
