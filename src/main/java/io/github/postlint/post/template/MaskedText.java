package io.github.postlint.post.template;

import io.github.postlint.post.text.SourceMap;

/**
 * What the Markdown parser gets of a text with Liquid in it.
 *
 * @param text what is left, after {@code start}
 * @param start the 0-based UTF-16 offset in {@code text} at which the body begins
 * @param map where {@code text} stands in the source
 */
public record MaskedText(String text, int start, SourceMap map) {

  /** What is left of the body alone. */
  public String body() {
    return text.substring(start);
  }
}
