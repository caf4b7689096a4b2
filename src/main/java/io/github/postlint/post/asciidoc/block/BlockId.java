package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.text.Span;

/**
 * An id that a block is given.
 *
 * @param id what links name
 * @param span where it stands
 */
public record BlockId(String id, Span span) implements PageItem {}
