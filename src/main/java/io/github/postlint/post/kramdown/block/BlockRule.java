package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.tree.Cursor;

/** Reads one kind of block. */
interface BlockRule {
  /** Reads a block at the cursor and moves it behind, or returns false if there is none. */
  boolean read(Cursor cursor);

  /**
   * The characters, at most three spaces behind the start of a line, of which one begins every such
   * block; empty where any may.
   */
  default String marks() {
    return "";
  }
}
