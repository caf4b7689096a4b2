package io.github.postlint.post.kramdown;

/** Tells where an element of running text ends. */
interface LooseStop {
  /** Whether the innermost element ends before the cursor. */
  boolean at(SpanCursor cursor);
}
