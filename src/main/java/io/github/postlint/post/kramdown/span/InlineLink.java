package io.github.postlint.post.kramdown.span;

/**
 * What looks like a link or an image with its target in parentheses; all numbers are 0-based UTF-16
 * offsets in the text of the block.
 *
 * @param image whether an exclamation mark stands before it
 * @param inner whether it stands behind an open square bracket, so that it may be part of another
 *     link's text
 * @param open offset of the opening square bracket
 * @param close offset of the closing square bracket
 * @param targetStart where the target's first character stands, quotation marks and angle brackets
 *     excluded
 * @param targetEnd behind its last character
 * @param end behind the closing parenthesis
 */
public record InlineLink(
    boolean image, boolean inner, int open, int close, int targetStart, int targetEnd, int end) {}
