package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Two spaces or two backslashes at the end of a line. */
final class LineBreak implements SpanParser {
  @Override
  public String marks() {
    return " \\";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    if (!cursor.chars.startsWith("  \n", cursor.at)
        && !cursor.chars.startsWith("\\\\\n", cursor.at)) {
      return false;
    }
    cursor.add(Type.SILENT, "", cursor.at + 2);
    return true;
  }
}
