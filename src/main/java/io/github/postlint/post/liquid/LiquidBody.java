package io.github.postlint.post.liquid;

import io.github.postlint.post.template.TemplateBody;
import java.util.List;

/**
 * The Liquid of a body.
 *
 * @param tokens all tokens outside of {@code raw}, in their order
 * @param live those of them that print or do something and whose meaning is certain: outside of
 *     {@code comment} and of blocks that some plugin brings
 * @param blocks the blocks, in the order in which they end
 * @param problems what keeps Liquid from reading the body
 */
public record LiquidBody(
    List<LiquidToken> tokens,
    List<LiquidToken> live,
    List<LiquidBlock> blocks,
    List<LiquidProblem> problems) {

  /** A body without Liquid. */
  public static final LiquidBody NONE = new LiquidBody(List.of(), List.of(), List.of(), List.of());

  /** The Liquid of a body; none where another template language runs over it, or nothing. */
  public static LiquidBody of(TemplateBody template) {
    return template instanceof LiquidTemplate liquid ? liquid.body() : NONE;
  }

  /** Copies the lists. */
  public LiquidBody {
    tokens = List.copyOf(tokens);
    live = List.copyOf(live);
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
