package io.github.postlint.post.asciidoc.block;

/** Knows how a kind of blocks begins, and reads them. */
interface BlockStart {

  /**
   * Reads the block that begins at the next line, if it is one of this kind.
   *
   * @return whether it was; the reader stands after it then
   */
  boolean read(Turn turn, AsciiBlocks blocks);
}
