package io.github.postlint.post.kramdown;

/** Looks for strings in a text. */
interface Finder {
  /** The offset of the first {@code needle} at or behind {@code from}, or -1. */
  int find(String needle, int from);
}
