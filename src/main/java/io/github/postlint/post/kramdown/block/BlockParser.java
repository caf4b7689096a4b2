package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Marked;

/**
 * Reads one kind of block; its marks stand after at most three spaces from the start of a line. The
 * same instance reads all bodies, in any number of threads.
 */
interface BlockParser extends Marked {
  /** Reads a block at the cursor and moves the cursor after it; false if there is none. */
  boolean read(BlockCursor cursor);
}
