package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.Markers;
import java.util.ArrayList;
import java.util.List;

/** Hands the lines of a list out to its items. */
final class ListLines {
  /**
   * An item of a list.
   *
   * @param given the attribute list before its text
   * @param parts its text; a list in it that follows its first lines without a blank line starts a
   *     second part
   */
  record Item(int line, int end, List<AttributeLine> given, List<ContainerText.Builder> parts) {}

  private final ContainerText text;
  private final String chars;
  private final Markers markers;
  private final List<Item> items = new ArrayList<>();
  private int at;
  private int markIndent = 3;
  private ItemShape shape;
  private boolean nestedListFound;
  private boolean lastIsBlank;
  private boolean endedByMarker;

  ListLines(ContainerText text, Markers markers, int at) {
    this.text = text;
    this.chars = text.chars();
    this.markers = markers;
    this.at = at;
  }

  void read() {
    while (at < chars.length() && readLine()) {
      // One line, or one run of blank lines, at a time.
    }
  }

  List<Item> items() {
    return items;
  }

  /** The offset after the list. */
  int end() {
    return at;
  }

  /** Whether a lone {@code ^} ended the list. */
  boolean endedByMarker() {
    return endedByMarker;
  }

  private boolean readLine() {
    if (lastIsBlank && HorizontalRule.end(chars, at) >= 0) {
      return false;
    }
    int boundary = EobMarker.end(chars, at);
    if (boundary >= 0) {
      endedByMarker = true;
      at = boundary;
      return false;
    }
    int markEnd = markers.end(chars, at, markIndent);
    if (markEnd >= 0) {
      startItem(markEnd);
      return true;
    }
    if (shape.holds(chars, at) || (!lastIsBlank && shape.holdsLazily(text, at))) {
      addLine();
      return true;
    }
    return addBlankLines();
  }

  private void startItem(int markEnd) {
    shape = ItemShape.read(chars, at, markEnd);
    int next = Chars.nextLine(chars, at);
    Item item =
        new Item(
            at, next, AttributeLines.ofItem(text, markEnd, shape.content()), new ArrayList<>(1));
    item.parts().add(new ContainerText.Builder(text));
    nestedListFound = false;
    if (shape.content() < next) {
      part(item).add(shape.content(), next, 0);
      nestedListFound = Markers.list(chars, shape.content()) != null;
    }
    items.add(item);
    markIndent = shape.nextIndent();
    lastIsBlank = false;
    at = next;
  }

  private void addLine() {
    ItemLine line = ItemLine.read(chars, at, shape.indent());
    int next = Chars.nextLine(chars, at);
    Item item = items.get(items.size() - 1);
    if (!nestedListFound && line.indented() && line.startsList(chars)) {
      item.parts().add(new ContainerText.Builder(text));
      nestedListFound = true;
    } else if (nestedListFound && !line.indented() && line.startsList(chars)) {
      line = line.pushedIn(shape.indent() + 4);
    }
    part(item).add(line.from(), next, line.spaces());
    lastIsBlank = false;
    at = next;
  }

  private boolean addBlankLines() {
    int end = Chars.blankLines(chars, at);
    if (end < 0) {
      return false;
    }
    part(items.get(items.size() - 1)).addLines(at, end);
    nestedListFound = true;
    lastIsBlank = true;
    at = end;
    return true;
  }

  private static ContainerText.Builder part(Item item) {
    return item.parts().get(item.parts().size() - 1);
  }
}
