package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.Markers;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;

/** A list with bullets or numbers. */
final class ListBlock implements BlockParser {
  @Override
  public String marks() {
    return "*+-0123456789";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    Markers markers = cursor.mayNest() ? Markers.list(cursor.chars, cursor.at) : null;
    if (markers == null) {
      return false;
    }
    ListLines lines = new ListLines(cursor.text, markers, cursor.at);
    lines.read();
    Node list = cursor.add(BlockType.LIST, lines.end());
    Node trailing = null;
    for (ListLines.Item item : lines.items()) {
      Node node = new Node(BlockType.ITEM, cursor.text, item.line(), item.end());
      node.give(item.given());
      list.children().add(node);
      for (ContainerText.Builder part : item.parts()) {
        cursor.readInside(part.build(), node);
      }
      TightItems.mark(list, lines);
      trailing = withoutTrailingBlank(node, trailing);
    }
    if (trailing != null && !lines.endedByMarker()) {
      cursor.parent.children().add(trailing);
    }
    return true;
  }

  /**
   * Takes blank lines off the end of an item; those of the last item belong after the list.
   *
   * @param before what the item before had, which an item without anything leaves as it is
   */
  static Node withoutTrailingBlank(Node item, Node before) {
    Node last = item.last();
    if (last == null) {
      return before;
    }
    if (!last.is(BlockType.BLANK)) {
      return null;
    }
    item.removeLast();
    return last;
  }
}
