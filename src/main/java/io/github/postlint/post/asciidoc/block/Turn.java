package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;

/**
 * One block that is to be read.
 *
 * @param reader stands at the block's first line
 * @param attributes what the lines above say of it
 * @param scope what it stands in
 * @param adjacent whether it stands right below the first line of an item of a list
 * @param textOnly whether it can only go on with that line's text
 * @param before that text, which paragraphs continue; {@code null} where there is none
 */
record Turn(
    LineReader reader,
    BlockAttributes attributes,
    Scope scope,
    boolean adjacent,
    boolean textOnly,
    ItemText before) {

  /** The block's first line. */
  Line line() {
    return reader.peek();
  }
}
