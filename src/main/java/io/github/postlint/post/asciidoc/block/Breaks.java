package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.LineKinds;

/** Rules across the page, and ends of pages. */
final class Breaks implements BlockStart {

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    if (turn.textOnly() || !LineKinds.isBreak(turn.line())) {
      return false;
    }
    turn.reader().take();
    return true;
  }
}
