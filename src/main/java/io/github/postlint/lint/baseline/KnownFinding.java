package io.github.postlint.lint.baseline;

import java.util.Optional;

/**
 * What a finding is known by, wherever its line has moved and however its paragraph is broken.
 *
 * @param before the last letters and digits before the place, without anything between them
 * @param text what stands at the place, on one line; where the finding has no place, its message
 *     without what changes with the rest of the site
 * @param after the first letters and digits after the place
 */
record KnownFinding(String before, String text, String after) {

  /** The finding as one line, such as {@code seeourlogo [![](logo.png)] andthelease}. */
  String toLine() {
    return before + "[" + text + "]" + after;
  }

  /** The finding that a line says; letters and digits have no bracket among them. */
  static Optional<KnownFinding> of(String line) {
    int open = line.indexOf('[');
    int close = line.lastIndexOf(']');
    return open < 0 || close < open
        ? Optional.empty()
        : Optional.of(
            new KnownFinding(
                line.substring(0, open),
                line.substring(open + 1, close),
                line.substring(close + 1)));
  }
}
