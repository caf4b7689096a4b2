package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.Marked;

/** Reads one kind of span. The same instance reads all texts, in any number of threads. */
interface SpanParser extends Marked {
  /**
   * Reads a span at the cursor, where one of its marks stands, and moves the cursor after it; false
   * if there is none. What looks like a span to kramdown but is text counts as read.
   */
  boolean read(SpanCursor cursor);
}
