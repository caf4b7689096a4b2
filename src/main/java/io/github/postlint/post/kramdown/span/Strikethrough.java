package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import io.github.postlint.post.text.WhiteSpace;

/** GFM's {@code ~~deleted~~}. */
final class Strikethrough implements SpanParser {
  private static final String MARK = "~~";

  @Override
  public String marks() {
    return "~";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int from = cursor.at + 2;
    String chars = cursor.chars;
    if (!cursor.gfm || !chars.startsWith(MARK, cursor.at) || from >= chars.length()) {
      return false;
    }
    if (WhiteSpace.is(chars.charAt(from)) || chars.charAt(from) == '~') {
      return false;
    }
    int end = end(cursor, from);
    if (end < 0) {
      return false;
    }
    // kramdown adds the element first, so that it counts as a child of the one around.
    SpanElement deleted = cursor.add(Type.HTML, "del", end);
    deleted.place(from - 2, from, end - 2, end);
    cursor.readAlone(deleted, from, end - 2);
    return true;
  }

  private static int end(SpanCursor cursor, int from) {
    int end = cursor.search.after(MARK, from + 1);
    while (end >= 0) {
      char before = cursor.charAt(end - 3);
      if (!WhiteSpace.is(before) && before != '~') {
        return end;
      }
      end = cursor.search.after(MARK, end - 1);
    }
    return -1;
  }
}
