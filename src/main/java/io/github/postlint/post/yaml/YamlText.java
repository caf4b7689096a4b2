package io.github.postlint.post.yaml;

import io.github.postlint.post.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A YAML text and its place in the source. SnakeYAML counts code points, the source counts UTF-16
 * units.
 */
final class YamlText {
  private final String text;
  private final int start;

  /** The indices of the code points that take two UTF-16 units, in order. */
  private final int[] pairs;

  YamlText(String text, int start) {
    this.text = text;
    this.start = start;
    this.pairs = pairs(text);
  }

  String text() {
    return text;
  }

  /** The same place with another text of the same length. */
  YamlText with(String replacement) {
    return new YamlText(replacement, start);
  }

  /** The UTF-16 offset in {@link #text()} of the code point with the given index. */
  int offsetOfCodePoint(int index) {
    int before = Arrays.binarySearch(pairs, index);
    int wide = before >= 0 ? before : -before - 1;
    return Math.max(0, Math.min(index + wide, text.length()));
  }

  private static int[] pairs(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new int[0];
    }
    IntStream.Builder pairs = IntStream.builder();
    int index = 0;
    for (int at = 0; at < text.length(); index++) {
      int units = Character.charCount(text.codePointAt(at));
      if (units == 2) {
        pairs.add(index);
      }
      at += units;
    }
    return pairs.build().toArray();
  }

  /** A span of the source from two offsets in {@link #text()}. */
  Span span(int from, int to) {
    int end = Math.min(Math.max(to, from), text.length());
    return new Span(start + Math.min(from, end), start + end);
  }

  /** The offset at which the line that holds {@code offset} begins. */
  int lineStart(int offset) {
    int i = Math.min(offset, text.length());
    while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The offset at which the line that holds {@code offset} ends, before its line end. */
  int lineEnd(int offset) {
    int i = Math.min(offset, text.length());
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The line that holds {@code offset}, without its line end. */
  String line(int offset) {
    return text.substring(lineStart(offset), lineEnd(offset));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
