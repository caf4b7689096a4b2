package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Markers;

/**
 * A line of an item without the item's indentation.
 *
 * @param from offset of what is left of it
 * @param spaces how many spaces stand for the rest of a tab before it
 * @param indented whether it had all of the indentation; else it keeps what it has
 */
record ItemLine(int from, int spaces, boolean indented) {

  static ItemLine read(String text, int line, int indent) {
    int tabs = Chars.run(text, line, '\t');
    int after = line + tabs;
    int columns = 4 * tabs;
    if (columns >= indent) {
      return new ItemLine(after, columns - indent, true);
    }
    int missing = indent - columns;
    if (Chars.spaces(text, after, missing) == missing) {
      return new ItemLine(after + missing, 0, true);
    }
    return new ItemLine(after, columns, false);
  }

  /** Whether a list starts with this line. */
  boolean startsList(String text) {
    if (spaces > 3) {
      return false;
    }
    return Markers.BULLET.end(text, from, 3 - spaces) >= 0
        || Markers.NUMBER.end(text, from, 3 - spaces) >= 0;
  }

  ItemLine pushedIn(int columns) {
    return new ItemLine(from, spaces + columns, indented);
  }
}
