package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;

/**
 * What the first line of an item settles for the lines below it.
 *
 * @param indent the columns by which its text is indented, which later lines must be too
 * @param content offset of its text; after the line if it has none
 */
record ItemShape(int indent, int content) {

  /**
   * Reads an item's first line.
   *
   * @param line offset of the line
   * @param markEnd offset after the mark
   */
  static ItemShape read(String text, int line, int markEnd) {
    int lineEnd = Chars.lineEnd(text, markEnd);
    int content = Math.min(lineEnd + 1, Chars.skipWhite(text, markEnd));
    boolean empty = content > lineEnd;
    boolean attributesOnly =
        !empty && AttributeLines.itemEnd(text, markEnd, lineEnd, true) > content;
    int indent = empty || attributesOnly ? 4 : columns(text, markEnd, markEnd - line);
    return new ItemShape(indent, AttributeLines.itemEnd(text, content, lineEnd, false));
  }

  /** A tab reaches to the next multiple of four columns, counted from the line's own start. */
  private static int columns(String text, int from, int before) {
    int column = before;
    for (int at = from; Chars.isSpaceOrTab(Chars.at(text, at)); at++) {
      column += text.charAt(at) == '\t' ? 4 - column % 4 : 1;
    }
    return column;
  }

  /** Whether the line at {@code at} is indented enough, and not blank. */
  boolean holds(String text, int at) {
    if (!Chars.lineHasInk(text, at)) {
      return false;
    }
    int steps = indent / 4;
    int full = steps(text, at, steps);
    if (full < 0) {
      return false;
    }
    int spaces = indent % 4;
    return Chars.spaces(text, full, spaces) == spaces || steps(text, full, 1) >= 0;
  }

  private static int steps(String text, int at, int count) {
    int end = at;
    for (int i = 0; i < count; i++) {
      int step = IndentedCode.indent(text, end);
      if (step == 0) {
        return -1;
      }
      end += step;
    }
    return end;
  }

  /** Whether the line at {@code at} may belong to the item without its indentation. */
  boolean holdsLazily(ContainerText text, int at) {
    int limit = Math.min(indent, 3);
    return Chars.lineHasInk(text.chars(), at)
        && AttributeLines.end(text, at, limit) < 0
        && !LazyEnd.htmlTag(text.chars(), at, limit);
  }

  /** The most spaces before the mark of the next item. */
  int nextIndent() {
    return Math.min(indent - 1, 3);
  }
}
