package io.github.postlint.post.liquid;

/**
 * Something for which Liquid refuses a post.
 *
 * @param kind what is wrong
 * @param token where
 */
public record LiquidProblem(Kind kind, LiquidToken token) {

  /** What is wrong. */
  public enum Kind {
    /** An output or a tag is not closed, or a tag has no name. */
    UNFINISHED,
    /** A tag that is not Liquid's or Jekyll's own: some plugin may bring it. */
    UNKNOWN_TAG,
    /** The block is not closed. */
    UNCLOSED,
    /** An end tag, {@code else}, {@code elsif} or {@code when} where no such block is open. */
    UNEXPECTED,
    /** The tag cannot do with what stands after its name. */
    ARGUMENTS
  }
}
