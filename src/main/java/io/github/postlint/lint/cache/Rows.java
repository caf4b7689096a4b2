package io.github.postlint.lint.cache;

import java.util.concurrent.atomic.AtomicIntegerArray;

/** For each post of a site the row of a snapshot that holds its result. Safe for many threads. */
final class Rows {
  private static final int SHIFT = 1;

  /** Rows plus one, so that zero means none. */
  private final AtomicIntegerArray rows;

  /** No post has a row. */
  Rows(int posts) {
    this.rows = new AtomicIntegerArray(posts);
  }

  void set(int post, int row) {
    rows.set(post, row + SHIFT);
  }

  /** The row, or -1. */
  int get(int post) {
    return rows.get(post) - SHIFT;
  }
}
