package io.github.postlint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way from some lines to others. Where thousands of lines differ, they are one change.
 */
final class LineDiff {
  /** In lines that are not alike at both ends; the time needed grows with its square. */
  private static final int MOST = 10_000;

  private LineDiff() {}

  /** The changes, in their order; unchanged lines stand between any two of them. */
  static List<Change> of(List<String> before, List<String> after) {
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    List<String> went = before.subList(start, before.size() - end);
    List<String> came = after.subList(start, after.size() - end);
    if (went.size() + came.size() > MOST) {
      return List.of(new Change(start, start + went.size(), start, start + came.size()));
    }
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(went, came).getDeltas()) {
      int from = start + delta.getSource().getPosition();
      int newFrom = start + delta.getTarget().getPosition();
      changes.add(
          new Change(
              from, from + delta.getSource().size(), newFrom, newFrom + delta.getTarget().size()));
    }
    return changes;
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
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
