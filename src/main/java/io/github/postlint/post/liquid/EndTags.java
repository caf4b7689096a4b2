package io.github.postlint.post.liquid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the end tags of blocks stand that are not Liquid's own. */
final class EndTags {
  private final Map<String, Deque<Integer>> places = new HashMap<>();
  private final Set<String> plugins = new HashSet<>();

  EndTags(List<LiquidToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i).name();
      if (name.startsWith("end")) {
        places.computeIfAbsent(name.substring(3), key -> new ArrayDeque<>()).add(i);
      }
    }
  }

  /**
   * The index of the next end tag of {@code name}, or -1. To be asked with growing indexes, so that
   * all questions together take time in proportion to the number of tags.
   */
  int next(String name, int after) {
    Deque<Integer> left = places.getOrDefault(name, new ArrayDeque<>());
    while (!left.isEmpty() && left.peek() <= after) {
      left.poll();
    }
    if (left.isEmpty()) {
      return -1;
    }
    plugins.add(name);
    return left.peek();
  }

  /** Whether a block of this name was met. */
  boolean isPlugins(String name) {
    return plugins.contains(name);
  }
}
