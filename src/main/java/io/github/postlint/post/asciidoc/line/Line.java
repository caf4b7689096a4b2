package io.github.postlint.post.asciidoc.line;

import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line, or the end of one.
 *
 * @param text without the white space at its end
 * @param start 0-based UTF-16 offset in the source of its first character
 */
public record Line(String text, int start) {

  /** The lines of a text from {@code start} on, without the empty ones at its end. */
  public static List<Line> of(String text, int start) {
    List<Line> lines = new ArrayList<>();
    int at = start;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(stripEnd(text, at, end), at));
      at = end + 1;
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static String stripEnd(String text, int start, int end) {
    int last = end;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(start, last);
  }

  /** Whether Ruby takes the character for white space. */
  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
  }

  /** Whether the character is a space or a tab. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether nothing stands on the line. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the line is these characters. */
  public boolean is(String other) {
    return text.equals(other);
  }

  /** Whether the line begins with a space or a tab. */
  public boolean isIndented() {
    return !text.isEmpty() && isBlank(text.charAt(0));
  }

  /** Whether the line begins with two slashes, and not three, so that it is a comment. */
  public boolean isComment() {
    return text.startsWith("//") && !text.startsWith("///");
  }

  /** The line from a character on, be it the end. */
  public Line from(int at) {
    return new Line(text.substring(at), start + at);
  }

  /** The same place with nothing on it. */
  public Line emptied() {
    return new Line("", start);
  }

  /** Where the line stands in the source. */
  public Span span() {
    return new Span(start, start + text.length());
  }

  /** Where a part of the line stands in the source. */
  public Span span(int from, int to) {
    return new Span(start + from, start + to);
  }

  /** The first character from {@code at} on that is no space and no tab, or the end. */
  public int skipBlanks(int at) {
    int end = at;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
