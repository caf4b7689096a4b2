package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.Cursor;
import io.github.postlint.post.kramdown.tree.Kind;
import io.github.postlint.post.kramdown.tree.Node;

/** Blank lines, which separate blocks. */
final class BlankLines implements BlockRule {
  @Override
  public String marks() {
    return " \t\n\u000b\f\r";
  }

  @Override
  public boolean read(Cursor cursor) {
    int end = Chars.blankLines(cursor.chars, cursor.at);
    if (end < 0) {
      return false;
    }
    Node last = cursor.parent.last();
    if (last != null && last.is(Kind.BLANK)) {
      // A node of another text (an item's last lines) has other offsets; more than one line either
      // way.
      last.extend(Math.max(last.to() + 1, end));
      cursor.at = end;
    } else {
      cursor.add(Kind.BLANK, end);
    }
    return true;
  }
}
