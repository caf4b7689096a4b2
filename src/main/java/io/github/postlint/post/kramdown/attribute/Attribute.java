package io.github.postlint.post.kramdown.attribute;

import io.github.postlint.post.text.Span;

/**
 * The value of an element's attribute.
 *
 * @param value as written
 * @param span where in the body it stands
 */
public record Attribute(String value, Span span) {}
