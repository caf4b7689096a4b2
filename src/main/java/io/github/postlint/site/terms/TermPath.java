package io.github.postlint.site.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The part of a term's address that a vocabulary chooses. */
final class TermPath {
  private TermPath() {}

  /**
   * The path with one slash at both ends; empty where it would lead elsewhere than below the terms'
   * folder, or to a page that the index makes itself.
   */
  static Optional<String> normal(String path) {
    List<String> segments =
        Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    boolean safe = !segments.isEmpty() && segments.stream().allMatch(TermPath::isSafe);
    return safe ? Optional.of("/" + String.join("/", segments) + "/") : Optional.empty();
  }

  private static boolean isSafe(String segment) {
    return !segment.startsWith(".")
        && segment.length() <= Slugs.MAX_BYTES / 4
        && !ReservedSlugs.contains(segment)
        && segment
            .codePoints()
            .allMatch(letter -> Character.isLetterOrDigit(letter) || "-_.~".indexOf(letter) >= 0);
  }
}
