package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** The place that a footnote belongs to: {@code [^1]}. */
final class FootnoteMark {
  private FootnoteMark() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int name = reader.at + 2;
    int end = reader.chars.startsWith("[^", reader.at) ? Chars.identifier(reader.chars, name) : -1;
    if (end < 0 || reader.charAt(end) != ']') {
      return false;
    }
    String word = reader.chars.substring(name, end);
    if (reader.definitions.footnotes.containsKey(word)) {
      reader.add(Type.FOOTNOTE, word, end + 1);
    } else {
      reader.addText(end + 1);
    }
    return true;
  }
}
