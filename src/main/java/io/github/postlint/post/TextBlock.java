package io.github.postlint.post;

import java.util.List;

/**
 * A paragraph or a heading as the generator reads it.
 *
 * @param kind what it is
 * @param level of a heading, from 1; 0 for a paragraph
 * @param nested whether it stands in a list, a quotation or an HTML element
 * @param span from its first character to its last, marks of a heading included
 * @param text what is written in it, with the indentation and quotation marks of its containers
 *     removed; of a heading the words only; lines are separated by {@code \n}
 * @param lines the lines of {@code text}, at least one
 */
public record TextBlock(
    Kind kind, int level, boolean nested, Span span, String text, List<Line> lines) {

  /** What a block of text is. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A heading, with hashes or with a line below. */
    HEADING
  }

  /**
   * Where a line stands.
   *
   * @param start 0-based UTF-16 offset of its first character in the block's text
   * @param source 0-based UTF-16 offset of the same character in the source
   */
  public record Line(int start, int source) {}

  /** Copies the list of lines. */
  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** The same block in a text that has {@code delta} UTF-16 units more in front. */
  public TextBlock shift(int delta) {
    List<Line> shifted =
        lines.stream().map(line -> new Line(line.start(), line.source() + delta)).toList();
    return new TextBlock(kind, level, nested, span.shift(delta), text, shifted);
  }

  /** Whether this is a heading. */
  public boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /**
   * Where characters of the text stand in the source.
   *
   * @param from 0-based UTF-16 offset in {@code text}
   * @param to 0-based UTF-16 offset in {@code text}, greater than {@code from}
   */
  public Span source(int from, int to) {
    int start = offset(from);
    return new Span(start, Math.max(start, offset(to - 1) + 1));
  }

  private int offset(int at) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Line line = lines.get(low);
    return line.source() + Math.max(0, at - line.start());
  }
}
