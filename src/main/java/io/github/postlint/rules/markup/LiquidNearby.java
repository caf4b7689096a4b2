package io.github.postlint.rules.markup;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.TextBlock;

/** Tells where Liquid may put anything into a text. */
public final class LiquidNearby {
  /** How far away an output still counts as near. */
  private static final int NEAR = 200;

  private LiquidNearby() {}

  /** Whether tags, which the Markdown parser does not see, stand in the block. */
  public static boolean hasTag(Post post, TextBlock block) {
    return post.template().mayHoldTags(block.span());
  }

  /** Whether tags stand anywhere in the post, which may define links for instance. */
  public static boolean hasTag(Post post) {
    return post.template().mayHoldTags(post.body());
  }

  /**
   * Whether something may be printed anywhere in the post of which nothing is known: definitions,
   * say, which other tags than the generator's own may bring.
   */
  public static boolean mayPrint(Post post) {
    return post.template().mayPrintMarkup(post.references());
  }

  /** Whether an output stands between the offsets or near them on the same line. */
  public static boolean isNear(String text, int from, int to) {
    int start = Math.max(0, from - NEAR);
    int line = text.substring(start, from).lastIndexOf('\n');
    start = line < 0 ? start : start + line + 1;
    int end = Math.min(text.length(), to + NEAR);
    int next = text.substring(to, end).indexOf('\n');
    end = next < 0 ? end : to + next;
    return text.substring(start, end).contains("{{");
  }
}
