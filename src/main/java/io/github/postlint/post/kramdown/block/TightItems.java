package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.List;

/** Decides whether the text of a list item is a paragraph, or stands in the item as it is. */
final class TightItems {
  private TightItems() {}

  /** Looks at the item that has just been read, the last one of {@code list} so far. */
  static void mark(Node list, ListLines lines) {
    List<Node> items = list.children();
    List<Node> blocks = list.last().children();
    boolean isLast = items.size() == lines.items().size();
    if (startsWithText(list.last())
        && isFollowedByText(blocks, isLast, lines.endedByMarker())
        && (!isLast || items.size() == 1 || anyBeforeIsTight(items))) {
      blocks.get(0).tighten();
    }
  }

  private static boolean startsWithText(Node item) {
    return !item.children().isEmpty() && item.children().get(0).is(BlockType.PARAGRAPH);
  }

  private static boolean isFollowedByText(List<Node> blocks, boolean isLast, boolean marker) {
    boolean attributes =
        !blocks.get(0).given().isEmpty() && blocks.size() > 1 && isInvisible(blocks.get(1));
    int second = attributes ? 2 : 1;
    return blocks.size() <= second
        || !blocks.get(second).is(BlockType.BLANK)
        || (isLast && blocks.size() == second + 1 && !marker);
  }

  private static boolean anyBeforeIsTight(List<Node> items) {
    for (int i = 0; i < items.size() - 1; i++) {
      Node item = items.get(i);
      if (!startsWithText(item) || item.children().get(0).isTight()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvisible(Node node) {
    return switch (node.type()) {
      case ATTRIBUTES, ATTRIBUTE_DEFINITION, LINK_DEFINITION, ABBREVIATION, FOOTNOTE, BOUNDARY ->
          true;
      default -> false;
    };
  }
}
