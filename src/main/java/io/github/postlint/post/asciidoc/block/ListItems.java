package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.ItemMarker;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineReader;
import java.util.ArrayList;
import java.util.List;

/** Reads an item of a list, with the blocks that belong to it. */
final class ListItems {
  private ListItems() {}

  /**
   * Reads the item that begins at the next line.
   *
   * @param text what stands on that line after the marker; {@code null} for nothing
   */
  static void read(Turn turn, ItemMarker marker, Line text, AsciiBlocks blocks) {
    turn.reader().take();
    AsciiDocument document = blocks.document();
    Scope scope = turn.scope().item(marker.kind());
    LineReader content = new LineReader(new ItemLines(turn.reader(), marker, text != null).read());
    int index = document.items().size();
    if (text != null) {
      TextItems.add(document, List.of(text), scope, AsciiText.Role.PARAGRAPH, null);
    }
    if (scope.isTooDeep()) {
      document.markOpen();
      return;
    }
    if (isAdjacent(content)) {
      boolean textOnly = marker.kind() != ItemMarker.Kind.DESCRIPTION || text == null;
      ItemText before = text == null ? null : new ItemText(text, index);
      blocks.readAdjacent(content, scope, before, textOnly);
    }
    blocks.readAll(content, scope);
  }

  /** Whether text follows right below, comments aside. */
  private static boolean isAdjacent(LineReader content) {
    List<Line> comments = new ArrayList<>();
    while (content.peek() != null && content.peek().text().startsWith("//")) {
      comments.add(content.take());
    }
    Line next = content.peek();
    if (next != null) {
      for (int i = comments.size() - 1; i >= 0; i--) {
        content.giveBack(comments.get(i));
      }
    }
    return next != null && !next.isEmpty();
  }
}
