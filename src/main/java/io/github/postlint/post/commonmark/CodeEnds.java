package io.github.postlint.post.commonmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the backticks that close code, however many there are. */
final class CodeEnds {
  private final String chars;
  private Map<Integer, List<Integer>> ticks;

  CodeEnds(String chars) {
    this.chars = chars;
  }

  /** The offset after the next run of {@code length} backticks from an offset on, or -1. */
  int after(int from, int length) {
    if (ticks == null) {
      ticks = new HashMap<>();
      for (int i = chars.indexOf('`'); i >= 0; i = chars.indexOf('`', i + run(chars, i))) {
        ticks.computeIfAbsent(run(chars, i), any -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> same = ticks.getOrDefault(length, List.of());
    int place = Collections.binarySearch(same, from);
    int next = place >= 0 ? place : -place - 1;
    return next < same.size() ? same.get(next) + length : -1;
  }

  /** How often the character at {@code at} stands there. */
  static int run(String chars, int at) {
    int end = at;
    while (end < chars.length() && chars.charAt(end) == chars.charAt(at)) {
      end++;
    }
    return end - at;
  }
}
