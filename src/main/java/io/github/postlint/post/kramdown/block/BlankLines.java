package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.text.WhiteSpace;

/** Blank lines, which separate blocks. */
final class BlankLines implements BlockParser {
  @Override
  public String marks() {
    return WhiteSpace.ALL;
  }

  @Override
  public boolean read(BlockCursor cursor) {
    int end = Chars.blankLines(cursor.chars, cursor.at);
    if (end < 0) {
      return false;
    }
    Node last = cursor.parent.last();
    if (last != null && last.is(BlockType.BLANK)) {
      // A node of another text (an item's last lines) has other offsets; more than one line either
      // way.
      last.extend(Math.max(last.to() + 1, end));
      cursor.at = end;
    } else {
      cursor.add(BlockType.BLANK, end);
    }
    return true;
  }
}
