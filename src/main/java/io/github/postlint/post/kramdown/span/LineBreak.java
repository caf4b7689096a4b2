package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Two spaces or two backslashes at the end of a line. */
final class LineBreak {
  private LineBreak() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    if (!reader.chars.startsWith("  \n", reader.at)
        && !reader.chars.startsWith("\\\\\n", reader.at)) {
      return false;
    }
    reader.add(Type.SILENT, "", reader.at + 2);
    return true;
  }
}
