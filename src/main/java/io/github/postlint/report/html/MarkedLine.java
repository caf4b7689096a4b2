package io.github.postlint.report.html;

import io.github.postlint.post.text.Excerpt;

/** A line of a source with a part set off, cut where it is long. */
final class MarkedLine {
  private static final int CONTEXT = 120;
  private static final int MOST_MARKED = 400;

  private MarkedLine() {}

  /**
   * The line as HTML.
   *
   * @param from where the part begins, 0-based
   * @param to the place after it
   */
  static String of(String line, int from, int to) {
    int start = Math.min(from, line.length());
    int end = Math.min(Math.max(to, start), line.length());
    int last = Excerpt.boundary(line, Math.min(end, start + MOST_MARKED));
    int first = Excerpt.boundary(line, Math.max(0, start - CONTEXT));
    int stop = Excerpt.boundary(line, Math.min(line.length(), last + CONTEXT));
    return (first > 0 ? "…" : "")
        + EscapedText.of(line.substring(first, start))
        + (last > start ? "<mark>" + EscapedText.of(line.substring(start, last)) + "</mark>" : "")
        + EscapedText.of(line.substring(last, stop))
        + (stop < line.length() ? "…" : "");
  }
}
