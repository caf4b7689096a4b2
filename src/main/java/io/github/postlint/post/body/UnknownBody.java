package io.github.postlint.post.body;

import java.util.List;

/**
 * A body of which at most the blocks are known.
 *
 * @param blocks the code blocks and broken fences
 */
public record UnknownBody(Blocks blocks) implements Body {

  @Override
  public Outline outline() {
    return Outline.NONE;
  }

  @Override
  public InlineContent inline(TextBlock block) {
    return InlineContent.unknown(block.text());
  }

  @Override
  public Page page() {
    return new Page(List.of(), List.of(), true);
  }
}
