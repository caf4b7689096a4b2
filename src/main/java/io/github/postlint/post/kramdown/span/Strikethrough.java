package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** GFM's {@code ~~deleted~~}. */
final class Strikethrough {
  private Strikethrough() {}

  private static final String MARK = "~~";

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int from = reader.at + 2;
    String chars = reader.chars;
    if (!reader.gfm || !chars.startsWith(MARK, reader.at) || from >= chars.length()) {
      return false;
    }
    if (Chars.isWhite(chars.charAt(from)) || chars.charAt(from) == '~') {
      return false;
    }
    int end = end(reader, from);
    if (end < 0) {
      return false;
    }
    // kramdown adds the element first, so that it counts as a child of the one around.
    SpanElement deleted = reader.add(Type.HTML, "del", end);
    deleted.place(from - 2, from, end - 2, end);
    reader.readAlone(deleted, from, end - 2);
    return true;
  }

  private static int end(SpanReader reader, int from) {
    int end = reader.search.behind(MARK, from + 1);
    while (end >= 0) {
      char before = reader.charAt(end - 3);
      if (!Chars.isWhite(before) && before != '~') {
        return end;
      }
      end = reader.search.behind(MARK, end - 1);
    }
    return -1;
  }
}
