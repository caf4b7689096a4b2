package io.github.postlint.post.kramdown;

import io.github.postlint.post.Span;

/**
 * The value of an element's attribute.
 *
 * @param value as written
 * @param span where in the body it stands
 */
record Attribute(String value, Span span) {}
