package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.LiquidBlock;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parts of a body that Liquid may leave out. */
final class Conditional {
  /** Blocks whose content is always run. */
  private static final Set<String> PLAIN = Set.of("capture", "highlight", "raw");

  private final TreeMap<Integer, Integer> parts = new TreeMap<>();
  private int end = Integer.MAX_VALUE;

  Conditional(LiquidBody liquid) {
    liquid.blocks().stream()
        .filter(block -> !PLAIN.contains(block.name()))
        .map(LiquidBlock::content)
        .sorted(Comparator.comparingInt(Span::start))
        .forEach(this::add);
    for (LiquidToken token : liquid.live()) {
      boolean leaves = token.is("break") || token.is("continue");
      if (leaves && end == Integer.MAX_VALUE && !isIn(token)) {
        end = token.span().end();
      }
    }
  }

  private void add(Span content) {
    Map.Entry<Integer, Integer> before = parts.floorEntry(content.start());
    if (before == null || before.getValue() < content.end()) {
      parts.put(content.start(), content.end());
    }
  }

  /** Whether a tag or an output may never be run. */
  boolean contains(LiquidToken token) {
    return token.span().start() >= end || isIn(token);
  }

  private boolean isIn(LiquidToken token) {
    Map.Entry<Integer, Integer> around = parts.floorEntry(token.span().start());
    return around != null && around.getValue() > token.span().start();
  }
}
