package io.github.postlint.lint;

import io.github.postlint.post.text.Range;

/**
 * A part of a fix: other text for a stretch of a file.
 *
 * @param range the characters that go; empty for an insertion
 * @param text the characters that come, with the line ends of the file
 */
public record Replacement(Range range, String text) {}
