package io.github.postlint.post.commonmark;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.postlint.post.body.ItemList;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes the lists that stand in no other block from flexmark's tree. */
final class GoldmarkLists {
  private final String text;
  private final int start;
  private final List<ItemList> found = new ArrayList<>();
  private final List<ItemList.Item> open = new ArrayList<>();
  private int begins;

  /**
   * @param start where the body begins in the text
   */
  GoldmarkLists(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Lists of which each follows the one before it count as one: readers see them so. */
  void visit(Node node) {
    if (!(node.getParent() instanceof Document)) {
      return;
    }
    if (!(node instanceof ListBlock)) {
      close();
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item) {
        ItemList.Item read = item(item, node instanceof OrderedList);
        begins = open.isEmpty() ? read.number() : begins;
        open.add(read);
      }
    }
  }

  List<ItemList> end() {
    close();
    return found;
  }

  private void close() {
    if (!open.isEmpty()) {
      found.add(new ItemList(false, begins, open));
      open.clear();
    }
  }

  private ItemList.Item item(ListItem item, boolean ordered) {
    int from = start + item.getOpeningMarker().getStartOffset();
    int to = start + item.getOpeningMarker().getEndOffset();
    int line = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
    String digits = text.substring(from, to).replaceAll("[^0-9]", "");
    int number = ordered && !digits.isEmpty() ? ItemList.number(digits) : -1;
    return new ItemList.Item(new Span(from, to), from - Math.max(line, start), number);
  }
}
