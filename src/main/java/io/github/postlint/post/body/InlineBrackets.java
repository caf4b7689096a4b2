package io.github.postlint.post.body;

/**
 * Square brackets that readers see, with no parenthesis right after them; numbers are 0-based
 * UTF-16 offsets in the text of the block.
 *
 * @param image whether an exclamation mark stands before them
 * @param inner whether they stand after another open square bracket, or in a link
 * @param open offset of the opening bracket
 * @param close offset of the closing bracket
 */
public record InlineBrackets(boolean image, boolean inner, int open, int close) {}
