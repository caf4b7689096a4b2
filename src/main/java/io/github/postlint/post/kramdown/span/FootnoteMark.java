package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** The place that a footnote belongs to: {@code [^1]}. */
final class FootnoteMark implements SpanParser {
  @Override
  public String marks() {
    return "[";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int name = cursor.at + 2;
    int end = cursor.chars.startsWith("[^", cursor.at) ? Chars.identifier(cursor.chars, name) : -1;
    if (end < 0 || cursor.charAt(end) != ']') {
      return false;
    }
    String word = cursor.chars.substring(name, end);
    if (cursor.definitions.footnotes.containsKey(word)) {
      cursor.add(Type.FOOTNOTE, word, end + 1);
    } else {
      cursor.addText(end + 1);
    }
    return true;
  }
}
