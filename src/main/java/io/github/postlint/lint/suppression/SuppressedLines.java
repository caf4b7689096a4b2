package io.github.postlint.lint.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The lines of one post on which one rule shall be silent, and those on which it is. */
final class SuppressedLines {

  private final List<Suppression> suppressions = new ArrayList<>();

  /** Stretches of lines that do not overlap, first and last line by turns, ascending. */
  private int[] stretches;

  private final TreeSet<Integer> silenced = new TreeSet<>();

  void add(Suppression suppression) {
    suppressions.add(suppression);
    stretches = null;
  }

  /** Whether a finding on this line is suppressed; takes note of it. */
  boolean silence(int line) {
    if (stretches == null) {
      stretches = stretches();
    }
    int low = 0;
    int high = stretches.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (line < stretches[2 * middle]) {
        high = middle - 1;
      } else if (line > stretches[2 * middle + 1]) {
        low = middle + 1;
      } else {
        silenced.add(line);
        return true;
      }
    }
    return false;
  }

  private int[] stretches() {
    List<Suppression> sorted = new ArrayList<>(suppressions);
    sorted.sort(Comparator.comparingInt(Suppression::firstLine));
    int[] found = new int[2 * sorted.size()];
    int length = 0;
    for (Suppression one : sorted) {
      if (length > 0 && one.firstLine() <= found[length - 1]) {
        found[length - 1] = Math.max(found[length - 1], one.lastLine());
      } else if (one.firstLine() <= one.lastLine()) {
        found[length] = one.firstLine();
        found[length + 1] = one.lastLine();
        length += 2;
      }
    }
    return Arrays.copyOf(found, length);
  }

  /** Whether a suppression has silenced a finding. */
  boolean isUsed(Suppression suppression) {
    Integer line = silenced.ceiling(suppression.firstLine());
    return line != null && line <= suppression.lastLine();
  }
}
