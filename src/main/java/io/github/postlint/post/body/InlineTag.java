package io.github.postlint.post.body;

/**
 * A start tag of HTML in a text.
 *
 * @param name in lower case where HTML knows it
 * @param start 0-based UTF-16 offset of the bracket
 * @param end 0-based UTF-16 offset after the tag
 */
public record InlineTag(String name, int start, int end) {}
