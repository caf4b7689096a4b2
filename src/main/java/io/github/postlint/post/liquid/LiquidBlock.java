package io.github.postlint.post.liquid;

import io.github.postlint.post.text.Span;
import java.util.Optional;

/**
 * A tag that has an end tag.
 *
 * @param open the tag
 * @param close its end tag; empty where there is none
 */
public record LiquidBlock(LiquidToken open, Optional<LiquidToken> close) {

  /** The tag's name. */
  public String name() {
    return open.name();
  }

  /** What stands between the two tags; where the block is not closed, nothing. */
  public Span content() {
    int start = open.span().end();
    return new Span(start, close.map(token -> token.span().start()).orElse(start));
  }
}
