package io.github.postlint.planted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many mistakes of each kind were planted and named. */
final class Tally {
  private final Map<String, int[]> byKind = new TreeMap<>();
  private final List<String> silent = new ArrayList<>();

  /**
   * Counts a planted mistake.
   *
   * @param fresh what is said of the post now that was not said before: rule, tab, message
   */
  void count(Mistake mistake, String path, Set<String> fresh, String before, byte[] after) {
    int[] counts = byKind.computeIfAbsent(mistake.kind(), any -> new int[2]);
    counts[1]++;
    boolean named =
        fresh.stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .anyMatch(rule -> mistake.rules().matcher(rule).matches());
    if (named) {
      counts[0]++;
    } else {
      silent.add(mistake.kind() + "\t" + path + "\t" + fresh + "\t" + change(before, after));
    }
  }

  /** The changed part with the line around it, on one line. */
  private static String change(String before, byte[] bytes) {
    String after = new String(bytes, StandardCharsets.UTF_8);
    int from = 0;
    int most = Math.min(before.length(), after.length());
    while (from < most && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < most - from
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    int start = Math.max(0, from - 60);
    int end = Math.min(after.length(), after.length() - tail + 60);
    return after.substring(start, end).replace("\n", "\\n");
  }

  int named() {
    return byKind.values().stream().mapToInt(counts -> counts[0]).sum();
  }

  int planted() {
    return byKind.values().stream().mapToInt(counts -> counts[1]).sum();
  }

  /** Kinds of which some were not named, with their counts. */
  String shortKinds() {
    StringBuilder text = new StringBuilder();
    byKind.forEach(
        (kind, counts) -> {
          if (counts[0] < counts[1]) {
            text.append(kind).append(' ').append(counts[0]).append('/').append(counts[1]);
            text.append("; ");
          }
        });
    return text.toString();
  }

  /** One line for each that was not named. */
  List<String> silent() {
    return silent;
  }
}
