package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import java.util.List;

/**
 * What a generator makes of the fences and indented lines of a body.
 *
 * @param code the code blocks, in the order in which they stand in the source
 * @param broken the fences that fail, in the order of their openers
 */
public record Blocks(List<CodeBlock> code, List<BrokenFence> broken) {

  /** A body without code blocks and without broken fences. */
  public static final Blocks NONE = new Blocks(List.of(), List.of());

  /** Copies both lists. */
  public Blocks {
    code = List.copyOf(code);
    broken = List.copyOf(broken);
  }

  /** The same blocks in the source that {@code map} leads to. */
  public Blocks locate(SourceMap map) {
    if (map.isIdentity()) {
      return this;
    }
    return new Blocks(
        code.stream().map(block -> block.locate(map)).toList(),
        broken.stream().map(fence -> fence.locate(map)).toList());
  }
}
