package io.github.postlint.tags.index;

/**
 * A spelling of a term.
 *
 * @param text as written in posts
 * @param count in how many published posts
 */
public record Variant(String text, int count) {}
