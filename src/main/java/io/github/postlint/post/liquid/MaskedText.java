package io.github.postlint.post.liquid;

import io.github.postlint.post.SourceMap;

/**
 * What the Markdown parser gets of a text with Liquid in it.
 *
 * @param text what is left
 * @param map where that stands in the source
 */
public record MaskedText(String text, SourceMap map) {}
