package io.github.postlint.post.kramdown.scan;

/** Looks for strings in a text. */
public interface Finder {
  /** The offset of the first {@code needle} at or after {@code from}, or -1. */
  int find(String needle, int from);
}
