package io.github.postlint.rules.shortcode;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import java.util.BitSet;

/** Where a post shows code. Asked for places in their order, it looks at each character once. */
final class ShownCode {
  private final Post post;
  private BitSet blocks;

  /** How many backticks stand in the line before {@link #counted}. */
  private int ticks;

  private int counted;

  ShownCode(Post post) {
    this.post = post;
  }

  /** Whether an offset lies in a block of code, or after an odd number of backticks in its line. */
  boolean hold(int offset) {
    return blocks().get(offset) || ticksBefore(offset) % 2 == 1;
  }

  private BitSet blocks() {
    if (blocks == null) {
      blocks = new BitSet();
      for (CodeBlock block : post.blocks().code()) {
        blocks.set(block.span().start(), block.span().end());
      }
    }
    return blocks;
  }

  private int ticksBefore(int offset) {
    if (offset < counted) {
      counted = 0;
      ticks = 0;
    }
    String text = post.source().text();
    for (; counted < offset; counted++) {
      char c = text.charAt(counted);
      ticks = c == '\n' ? 0 : c == '`' ? ticks + 1 : ticks;
    }
    return ticks;
  }
}
