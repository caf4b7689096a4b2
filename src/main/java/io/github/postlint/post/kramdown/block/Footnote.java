package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;

/** The text of a footnote: the rest of its first line, and the indented lines below. */
final class Footnote implements BlockParser {
  @Override
  public String marks() {
    return "[";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int open = cursor.at + Chars.spaces(chars, cursor.at, 3);
    int name = chars.startsWith("[^", open) ? Chars.identifier(chars, open + 2) : -1;
    if (name < 0 || !chars.startsWith("]:", name) || !cursor.mayNest()) {
      return false;
    }
    int start = name + 2;
    int end = IndentedCode.end(cursor.text, Chars.nextLine(chars, start));
    ContainerText.Builder builder = new ContainerText.Builder(cursor.text);
    for (int line = start; line < end; line = Chars.nextLine(chars, line)) {
      int from = line + IndentedCode.indent(chars, line);
      builder.add(from, Chars.nextLine(chars, line), 0);
    }
    Node footnote = cursor.add(BlockType.FOOTNOTE, end);
    cursor.state.footnotes++;
    cursor.readInside(builder.build(), footnote);
    cursor.state.footnotes--;
    return true;
  }
}
