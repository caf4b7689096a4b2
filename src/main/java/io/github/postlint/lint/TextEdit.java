package io.github.postlint.lint;

import io.github.postlint.post.text.Span;

/**
 * One replacement in a source text.
 *
 * @param span the characters that go; empty for an insertion
 * @param text the characters that come
 */
public record TextEdit(Span span, String text) {}
