package io.github.postlint.post.body;

/**
 * Characters of a text that look like markup and have no partner; the numbers are 0-based UTF-16
 * offsets in the text of the block.
 *
 * @param kind what they look like
 * @param start where they begin
 * @param end after them
 */
public record LooseMark(Kind kind, int start, int end) {

  /** What a mark without partner looks like. */
  public enum Kind {
    /** One or two stars or underscores, which readers see. */
    EMPHASIS,
    /** Backticks, which readers see. */
    BACKTICKS,
    /** An end tag, which readers see. */
    END_TAG,
    /** The start tag of a block in running text, which readers see. */
    BLOCK_TAG,
    /** A start tag of an element that goes on to the end of the text. */
    UNCLOSED
  }
}
