package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.body.ItemList;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the marks of lists. */
final class ItemLists {
  private ItemLists() {}

  /** The list of a node with items. */
  static ItemList of(Node list, boolean nested) {
    List<ItemList.Item> items = new ArrayList<>(list.children().size());
    for (Node item : list.children()) {
      items.add(item(item));
    }
    int written = items.get(0).number();
    int begins = written < 0 ? -1 : isStarted(list) ? written : 1;
    return new ItemList(nested, begins, items);
  }

  private static ItemList.Item item(Node item) {
    String chars = item.text().chars();
    int start = Chars.skipWhite(chars, item.from());
    int end = start;
    while (Chars.isDigit(Chars.at(chars, end))) {
      end++;
    }
    int number = end == start ? -1 : ItemList.number(chars.substring(start, end));
    Span marker = new Span(item.text().source(start), item.text().source(end) + 1);
    return new ItemList.Item(marker, start - item.from(), number);
  }

  /** kramdown forgets the number that an author wrote, and knows that of an attribute. */
  private static boolean isStarted(Node list) {
    for (AttributeLine line : list.given()) {
      if (line.content().contains("start")) {
        return true;
      }
    }
    return false;
  }
}
