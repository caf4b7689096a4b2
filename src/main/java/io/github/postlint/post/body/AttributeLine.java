package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * An attribute list for a block.
 *
 * @param span from the opening to the closing bracket
 * @param content what stands between <code>{:</code> and <code>}</code>
 */
public record AttributeLine(Span span, String content) {

  /** The same list in the source that {@code map} leads to. */
  public AttributeLine locate(SourceMap map) {
    return new AttributeLine(map.source(span), content);
  }
}
