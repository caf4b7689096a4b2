package io.github.postlint.post.text;

import java.util.List;

/**
 * The text of one file.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param text without a byte-order mark; bytes that are not UTF-8 stand as U+FFFD
 * @param lines where its lines begin
 * @param byteOrderMark whether the file begins with one
 * @param malformed the 0-based UTF-16 offsets of the characters that stand for bytes which are not
 *     UTF-8
 */
public record Source(
    String path, String text, LineTable lines, boolean byteOrderMark, List<Integer> malformed) {

  /** Copies the list. */
  public Source {
    malformed = List.copyOf(malformed);
  }

  /** A well-formed text without a byte-order mark. */
  public static Source of(String path, String text) {
    return new Source(path, text, new LineTable(text), false, List.of());
  }

  /** The same text in a file of another name. */
  public Source at(String other) {
    return new Source(other, text, lines, byteOrderMark, malformed);
  }

  /** The characters that {@code span} covers. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }
}
