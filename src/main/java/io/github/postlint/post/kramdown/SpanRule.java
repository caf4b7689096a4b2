package io.github.postlint.post.kramdown;

/** Reads one kind of markup inside of a block. */
interface SpanRule {
  /** Reads what stands at the reader's place and moves it on, or returns false if it is no such. */
  boolean read(SpanReader reader);
}
