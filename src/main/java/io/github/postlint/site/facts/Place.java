package io.github.postlint.site.facts;

import io.github.postlint.post.text.Range;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;

/**
 * A stretch of a file, with the line to show for it, so that the file's text need not be kept.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param range where
 * @param line the text of the first line of {@code range}; empty where no line is worth showing
 */
public record Place(String path, Range range, String line) {

  /**
   * The longest line that is kept for showing, in UTF-16 units: some authors write a paragraph on
   * one line.
   */
  private static final int MAX_LINE = 4_000;

  /**
   * The place of a span. It ends before the line ends that the span ends with, so that it is the
   * same whichever line ends the file has; a span of line ends alone stays whole.
   */
  public static Place of(Source source, Span span) {
    Range range = source.lines().range(withoutLineEnd(source.text(), span));
    String line = source.lines().excerpt(range.start().line(), MAX_LINE);
    return new Place(source.path(), range, line);
  }

  private static Span withoutLineEnd(String text, Span span) {
    int end = span.end();
    while (end > span.start() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end == span.start() || end == span.end() ? span : new Span(span.start(), end);
  }

  /** A file as a whole. */
  public static Place file(String path) {
    return new Place(path, Range.FILE, "");
  }
}
