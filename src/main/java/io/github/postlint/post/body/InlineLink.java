package io.github.postlint.post.body;

/**
 * A link or an image with its address in parentheses; all numbers are 0-based UTF-16 offsets in the
 * text of the block.
 *
 * @param image whether it is an image
 * @param start offset of its first character: the exclamation mark of an image, else the bracket
 * @param open offset of the opening square bracket
 * @param close offset of the closing square bracket
 * @param targetStart where the address begins, white space and angle brackets excluded
 * @param targetEnd the offset after the address
 * @param end the offset after the closing parenthesis
 */
public record InlineLink(
    boolean image, int start, int open, int close, int targetStart, int targetEnd, int end) {}
