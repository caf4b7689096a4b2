package io.github.postlint.post.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin. A line ends with LF, CRLF or a lone CR. The text is read through
 * when the first question comes.
 */
public final class LineTable {
  private final String text;

  /** What was shown last: whole paragraphs stand on one line, with many findings in them. */
  private Beginning shown = new Beginning(0, 0, "");

  private record Beginning(int line, int maxLength, String text) {}

  /** Several threads may count at once; all of them come to the same. */
  private volatile int[] starts;

  /** Of the lines of {@code text}. */
  public LineTable(String text) {
    this.text = text;
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = text.indexOf('\r') < 0 ? startsAfterFeeds(text) : startsAfterAll(text);
      starts = known;
    }
    return known;
  }

  private static int[] startsAfterFeeds(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] startsAfterAll(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The number of lines, at least 1; a final line end opens one more, empty line. */
  public int count() {
    return starts().length;
  }

  /**
   * The 1-based line that holds the character at {@code offset}.
   *
   * @param offset 0-based, in UTF-16 units; one after the last character is allowed
   */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The place of the character at {@code offset}.
   *
   * @param offset 0-based, in UTF-16 units; one after the last character is allowed
   */
  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - starts()[line - 1] + 1);
  }

  /** The place of a stretch of text. */
  public Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /**
   * The characters of a range.
   *
   * @param range a place in this very text
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public Span span(Range range) {
    return new Span(offset(range.start()), offset(range.end()));
  }

  private int offset(Position position) {
    return starts()[position.line() - 1] + position.column() - 1;
  }

  /**
   * The line without its line end.
   *
   * @param line 1-based
   */
  public Span line(int line) {
    int start = starts()[line - 1];
    int end = line < starts().length ? starts()[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * The beginning of a line without its line end; the same string for all that ask for one line
   * after the other.
   *
   * @param line 1-based
   * @param maxLength in UTF-16 units; no pair of them is torn
   */
  public String excerpt(int line, int maxLength) {
    Beginning last = shown;
    if (last.line != line || last.maxLength != maxLength) {
      Span span = line(line);
      int end = Excerpt.boundary(text, Math.min(span.end(), span.start() + maxLength));
      last = new Beginning(line, maxLength, text.substring(span.start(), end));
      shown = last;
    }
    return last.text;
  }

  /**
   * The text of a line without its line end.
   *
   * @param line 1-based
   */
  public String text(int line) {
    Span span = line(line);
    return text.substring(span.start(), span.end());
  }
}
