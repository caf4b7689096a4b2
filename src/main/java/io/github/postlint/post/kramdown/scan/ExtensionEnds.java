package io.github.postlint.post.kramdown.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The lines <code>{:/}</code> and <code>{:/comment}</code> of a text, which end extensions. */
public final class ExtensionEnds {
  private static final String OPEN = "{:/";

  private final String text;
  private final int from;
  private final Map<String, int[]> lines = new HashMap<>();

  ExtensionEnds(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /** The offset after the first line at or after {@code from} that ends {@code name}, or -1. */
  public int after(String name, int from) {
    int[] starts = lines.computeIfAbsent(name, this::collect);
    int index = Arrays.binarySearch(starts, from);
    index = index >= 0 ? index : -index - 1;
    return index < starts.length ? end(starts[index], name) : -1;
  }

  private int[] collect(String name) {
    IntList found = new IntList();
    for (int line = from; line < text.length(); line = Chars.nextLine(text, line)) {
      if (end(line, name) >= 0) {
        found.add(line);
      }
    }
    return found.toArray();
  }

  private int end(int line, String name) {
    int open = line + Chars.spaces(text, line, 3);
    if (!text.startsWith(OPEN, open)) {
      return -1;
    }
    int at = open + OPEN.length();
    at = text.startsWith(name, at) ? at + name.length() : at;
    return Chars.at(text, at) == '}' ? Chars.restIsWhite(text, at + 1) : -1;
  }
}
