package io.github.postlint.post.kramdown;

/** Reads one kind of markup in running text. */
interface LooseRule {
  /** Reads markup at the cursor and moves it behind, or returns false if there is none. */
  boolean read(SpanCursor cursor);
}
