package io.github.postlint.tags.terms;

import io.github.postlint.tags.index.TermLink;

/**
 * A group with its names.
 *
 * @param link the names
 * @param group the posts
 */
public record NamedGroup(TermLink link, TermGroup group) {}
