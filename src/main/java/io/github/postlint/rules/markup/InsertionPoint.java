package io.github.postlint.rules.markup;

import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;

/** Makes places in the source of places in a text. */
final class InsertionPoint {
  private InsertionPoint() {}

  /** The empty place before a character. */
  static Span before(TextBlock block, int at) {
    return Span.at(block.source(at, at + 1).start());
  }
}
