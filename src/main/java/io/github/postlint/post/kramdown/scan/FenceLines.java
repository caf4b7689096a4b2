package io.github.postlint.post.kramdown.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All lines of a text that look like fences, found in one pass and then looked up. */
public final class FenceLines {
  private final String text;
  private final List<FenceLine> lines = new ArrayList<>();
  private final int[] starts;
  private final Map<Integer, Map<String, Closers>> closers = new HashMap<>();

  FenceLines(String text, int from) {
    this.text = text;
    IntList found = new IntList();
    for (int line = from; line < text.length(); line = Chars.nextLine(text, line)) {
      FenceLine fence = FenceLine.at(text, line);
      if (fence != null) {
        lines.add(fence);
        found.add(line);
      }
    }
    starts = found.toArray();
  }

  /** The first such line that starts at or after {@code from}, or null. */
  public FenceLine next(int from) {
    int index = Arrays.binarySearch(starts, from);
    index = index >= 0 ? index : -index - 1;
    return index < lines.size() ? lines.get(index) : null;
  }

  /**
   * The lines that can close a fence whose marker is {@code marker} or a longer run of its last
   * character.
   *
   * @param indent the most spaces that may stand before it
   */
  public Closers closers(String marker, int indent) {
    Map<String, Closers> byShape = closers.get(indent);
    if (byShape == null) {
      byShape = collect(indent);
      closers.put(indent, byShape);
    }
    return byShape.getOrDefault(shape(marker), Closers.NONE);
  }

  private Map<String, Closers> collect(int indent) {
    Map<String, List<FenceLine>> byShape = new HashMap<>();
    for (FenceLine line : lines) {
      if (line.bare() && line.indentedBy(text, indent)) {
        String run = text.substring(line.marker(), line.marker() + line.mixed());
        byShape.computeIfAbsent(shape(run), key -> new ArrayList<>()).add(line);
      }
    }
    Map<String, Closers> result = new HashMap<>();
    for (Map.Entry<String, List<FenceLine>> entry : byShape.entrySet()) {
      result.put(entry.getKey(), new Closers(entry.getValue()));
    }
    return result;
  }

  /** The run without the repetitions of its last character: a closer may have more of these. */
  private static String shape(String run) {
    int end = run.length();
    while (end > 1 && run.charAt(end - 2) == run.charAt(end - 1)) {
      end--;
    }
    return run.substring(0, end);
  }
}
