package io.github.postlint.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from some lines to others, by Myers' algorithm (An O(ND) Difference Algorithm,
 * 1986). Where thousands of lines differ, they are one change.
 */
final class LineDiff {
  /** The memory needed grows with its square. */
  private static final int MAX_DIFFERENCES = 2_000;

  private final List<String> before;
  private final List<String> after;

  /** How many lines are alike at both beginnings; the algorithm sees only what follows. */
  private final int prefix;

  private final int rows;
  private final int columns;
  private final List<Change> changes = new ArrayList<>();

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    prefix = start;
    rows = before.size() - start - end;
    columns = after.size() - start - end;
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }

  /** The changes, in their order; unchanged lines stand between any two of them. */
  static List<Change> of(List<String> before, List<String> after) {
    return new LineDiff(before, after).find();
  }

  private List<Change> find() {
    List<int[]> trace = new ArrayList<>();
    int limit = Math.min(MAX_DIFFERENCES, rows + columns);
    int[] reached = new int[2 * limit + 3];
    int middle = limit + 1;
    for (int depth = 0; depth <= limit; depth++) {
      trace.add(reached.clone());
      for (int k = -depth; k <= depth; k += 2) {
        int row =
            isDown(reached, middle, k, depth)
                ? reached[middle + k + 1]
                : right(reached, middle + k);
        row = alike(row, k);
        reached[middle + k] = row;
        if (k == rows - columns && row >= rows) {
          trackBack(trace, middle);
          return changes;
        }
      }
    }
    return List.of(new Change(prefix, prefix + rows, prefix, prefix + columns));
  }

  private static boolean isDown(int[] reached, int middle, int k, int depth) {
    return k == -depth || (k != depth && reached[middle + k - 1] < reached[middle + k + 1]);
  }

  private static int right(int[] reached, int place) {
    return reached[place - 1] + 1;
  }

  /** Goes on along a diagonal as long as lines are alike. */
  private int alike(int from, int k) {
    int row = from;
    while (row < rows
        && row - k < columns
        && before.get(prefix + row).equals(after.get(prefix + row - k))) {
      row++;
    }
    return row;
  }

  private void trackBack(List<int[]> trace, int middle) {
    int row = rows;
    int column = columns;
    for (int depth = trace.size() - 1; depth > 0; depth--) {
      int[] reached = trace.get(depth);
      int k = row - column;
      boolean down = isDown(reached, middle, k, depth);
      int from = down ? reached[middle + k + 1] : reached[middle + k - 1];
      int fromColumn = down ? from - k - 1 : from - k + 1;
      add(prefix + from, prefix + fromColumn, down);
      row = from;
      column = fromColumn;
    }
    Collections.reverse(changes);
  }

  /** Adds a line that came or went, before the changes so far. */
  private void add(int row, int column, boolean down) {
    Change change = new Change(row, down ? row : row + 1, column, down ? column + 1 : column);
    Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
    if (last != null && last.from() == change.to() && last.newFrom() == change.newTo()) {
      changes.set(
          changes.size() - 1, new Change(change.from(), last.to(), change.newFrom(), last.newTo()));
    } else {
      changes.add(change);
    }
  }

  /**
   * Lines that were replaced; all numbers are 0-based, and ends do not belong to it.
   *
   * @param from the first line that went
   * @param to the line after the last that went
   * @param newFrom the first line that came
   * @param newTo the line after the last that came
   */
  record Change(int from, int to, int newFrom, int newTo) {}
}
