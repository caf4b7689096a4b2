package io.github.postlint.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much of what a rule looks at it could decide.
 *
 * @param subject what it is, in the plural, such as {@code links}
 * @param total how many there are
 * @param wrong how many of them are reported, as errors or as warnings
 * @param undecided those of which it cannot be said
 */
public record Coverage(String subject, int total, int wrong, List<Undecided> undecided) {
  private static final int SHOWN = 3;

  /** Copies the list. */
  public Coverage {
    undecided = List.copyOf(undecided);
  }

  /**
   * One line, such as {@code 412 links: 3 wrong, 9 not decided: the plugin jekyll-foo may publish
   * /foo/…}, with the most frequent reason first and no more than three.
   */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d %s: %,d wrong, %,d not decided%s",
        total,
        subject,
        wrong,
        undecided.size(),
        reasons());
  }

  private String reasons() {
    Map<String, Long> counts =
        undecided.stream()
            .collect(Collectors.groupingBy(Undecided::reason, TreeMap::new, Collectors.counting()));
    String most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SHOWN)
            .map(one -> counts.size() == 1 ? one.getKey() : one.getValue() + ", " + one.getKey())
            .collect(Collectors.joining("; "));
    int more = counts.size() - SHOWN;
    return counts.isEmpty()
        ? ""
        : ": "
            + most
            + (more > 0 ? "; " + more + " more " + (more == 1 ? "reason" : "reasons") : "");
  }
}
