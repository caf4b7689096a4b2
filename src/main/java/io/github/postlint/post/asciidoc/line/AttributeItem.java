package io.github.postlint.post.asciidoc.line;

/**
 * One of a list of attributes.
 *
 * @param name {@code null} for one that its place names
 * @param value what it says, quotation marks removed
 * @param start 0-based offset of the value, in the text of the list
 * @param end after it
 */
public record AttributeItem(String name, String value, int start, int end) {}
