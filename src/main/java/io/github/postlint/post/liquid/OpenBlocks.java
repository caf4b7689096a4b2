package io.github.postlint.post.liquid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The blocks that are open at a place, innermost first. */
final class OpenBlocks {
  private final Deque<LiquidToken> stack = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void push(LiquidToken tag) {
    stack.push(tag);
    counts.merge(tag.name(), 1, Integer::sum);
  }

  LiquidToken pop() {
    LiquidToken tag = stack.pop();
    counts.merge(tag.name(), -1, Integer::sum);
    return tag;
  }

  /** The name of the innermost block; empty where none is open. */
  String top() {
    return stack.isEmpty() ? "" : stack.peek().name();
  }

  boolean contains(String name) {
    return counts.getOrDefault(name, 0) > 0;
  }

  /** What is still open, outermost first. */
  Iterable<LiquidToken> rest() {
    return stack::descendingIterator;
  }
}
