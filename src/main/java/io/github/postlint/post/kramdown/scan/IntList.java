package io.github.postlint.post.kramdown.scan;

import java.util.Arrays;

/** A growing list of numbers, unboxed: a post has an entry or two for each of its lines. */
public final class IntList {
  private int[] values = new int[4];
  private int size;

  /** Adds a number at the end. */
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void set(int index, int value) {
    values[index] = value;
  }

  /** The number at a 0-based index. */
  public int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  /** A copy of all numbers. */
  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
