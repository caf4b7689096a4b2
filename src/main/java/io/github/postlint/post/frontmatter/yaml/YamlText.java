package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Span;

/**
 * A YAML text and its place in the source. SnakeYAML counts code points, the source counts UTF-16
 * units.
 */
final class YamlText {
  private final String text;
  private final int start;

  /** The offset of every code point; {@code null} where all take one unit. */
  private final int[] offsets;

  YamlText(String text, int start) {
    this.text = text;
    this.start = start;
    int count = text.codePointCount(0, text.length());
    this.offsets = count == text.length() ? null : offsets(text, count);
  }

  private static int[] offsets(String text, int count) {
    int[] offsets = new int[count + 1];
    for (int i = 0; i < count; i++) {
      offsets[i + 1] = offsets[i] + Character.charCount(text.codePointAt(offsets[i]));
    }
    return offsets;
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
    if (offsets == null) {
      return Math.max(0, Math.min(index, text.length()));
    }
    return offsets[Math.max(0, Math.min(index, offsets.length - 1))];
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
