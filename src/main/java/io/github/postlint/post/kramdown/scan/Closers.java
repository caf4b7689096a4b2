package io.github.postlint.post.kramdown.scan;

import java.util.Arrays;
import java.util.List;

/**
 * The closing lines of one kind of fence, in order. Each knows the next longer one, so that the
 * closer for a fence is found without looking at all lines between.
 */
public final class Closers {
  static final Closers NONE = new Closers(List.of());

  private final FenceLine[] lines;
  private final int[] starts;
  private final int[] nextLonger;
  private final int[] longest;

  Closers(List<FenceLine> found) {
    lines = found.toArray(FenceLine[]::new);
    starts = new int[lines.length];
    nextLonger = new int[lines.length];
    longest = new int[lines.length + 1];
    for (int i = lines.length - 1; i >= 0; i--) {
      starts[i] = lines[i].line();
      longest[i] = Math.max(lines[i].mixed(), longest[i + 1]);
      int next = i + 1;
      while (next < lines.length && lines[next].mixed() <= lines[i].mixed()) {
        next = nextLonger[next];
      }
      nextLonger[i] = next;
    }
  }

  /** The length of the longest closer at or after {@code from}, 0 if there is none. */
  public int longest(int from) {
    return longest[index(from)];
  }

  /** The first closer at or after {@code from} with at least {@code run} markers, or null. */
  public FenceLine first(int from, int run) {
    int index = index(from);
    while (index < lines.length && lines[index].mixed() < run) {
      index = nextLonger[index];
    }
    return index < lines.length ? lines[index] : null;
  }

  private int index(int from) {
    int index = Arrays.binarySearch(starts, from);
    return index >= 0 ? index : -index - 1;
  }
}
