package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.outline.OutlineReader;

/**
 * Square brackets with no parenthesis right behind them; numbers are 0-based UTF-16 offsets in the
 * text of the block.
 *
 * @param image whether an exclamation mark stands before them
 * @param inner whether they stand behind another open square bracket
 * @param open offset of the opening bracket
 * @param close offset of the closing bracket
 */
public record InlineBrackets(boolean image, boolean inner, int open, int close) {

  /** The name of a link as kramdown compares it: in lower case, with single spaces. */
  public static String normal(String name) {
    return OutlineReader.normal(name);
  }
}
