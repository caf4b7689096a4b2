package io.github.postlint.post.kramdown.scan;

import java.util.Arrays;

/** The runs of backticks of a stretch of text; each knows the next longer one. */
public final class BacktickRuns {
  private final int[] starts;
  private final int[] lengths;
  private final int[] nextLonger;

  /** Those between two offsets of a text. */
  public BacktickRuns(String text, int from, int to) {
    IntList foundStarts = new IntList();
    IntList foundLengths = new IntList();
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '`') {
        int length = Math.min(to - at, Chars.run(text, at, '`'));
        foundStarts.add(at);
        foundLengths.add(length);
        at += length;
      }
    }
    starts = foundStarts.toArray();
    lengths = foundLengths.toArray();
    nextLonger = new int[starts.length];
    for (int i = starts.length - 1; i >= 0; i--) {
      int next = i + 1;
      while (next < starts.length && lengths[next] <= lengths[i]) {
        next = nextLonger[next];
      }
      nextLonger[i] = next;
    }
  }

  /** The start of the first run at or after {@code from} of at least {@code length}, or -1. */
  public int find(int from, int length) {
    int index = Arrays.binarySearch(starts, from);
    index = index >= 0 ? index : -index - 1;
    while (index < starts.length && lengths[index] < length) {
      index = nextLonger[index];
    }
    return index < starts.length ? starts[index] : -1;
  }
}
