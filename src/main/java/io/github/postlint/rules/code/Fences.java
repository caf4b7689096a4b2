package io.github.postlint.rules.code;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;

/** Looks at the lines of fences. */
final class Fences {
  private Fences() {}

  /**
   * The run of backticks or tildes that is the first at or after {@code from}; offsets are 0-based.
   */
  static Span marks(Source source, int from) {
    String text = source.text();
    int start = from;
    while (start < text.length() && !isMark(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isMark(char c) {
    return c == '`' || c == '~';
  }
}
