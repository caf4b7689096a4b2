package io.github.postlint.post.body;

import io.github.postlint.post.text.Span;

/**
 * An id of the page.
 *
 * @param id what a link names after its hash
 * @param span what gives the id: the value of an attribute, or the heading's line
 */
public record Anchor(String id, Span span) {}
