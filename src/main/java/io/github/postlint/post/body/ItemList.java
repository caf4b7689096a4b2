package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.List;

/**
 * A list with bullets or numbers, as the generator reads it.
 *
 * @param nested whether it stands in another block
 * @param begins the number that readers see before its first item; -1 where they see bullets
 * @param items at least one
 */
public record ItemList(boolean nested, int begins, List<Item> items) {

  /** What is written instead of a number that is too long. */
  private static final int MANY = 1_000_000_000;

  /**
   * An item.
   *
   * @param marker its bullet, or its number with the full stop
   * @param column how many spaces stand before the marker in the block that the list stands in
   * @param number the number that is written, at most a billion; -1 for a bullet
   */
  public record Item(Span marker, int column, int number) {}

  /** Copies the list of items. */
  public ItemList {
    items = List.copyOf(items);
  }

  /**
   * The number that digits write.
   *
   * @param digits of ASCII, at least one
   */
  public static int number(String digits) {
    return digits.length() > 9 ? MANY : Integer.parseInt(digits);
  }

  /** Whether readers see numbers. */
  public boolean isNumbered() {
    return begins >= 0;
  }

  /** The same in the source that {@code map} leads to. */
  ItemList locate(SourceMap map) {
    List<Item> located =
        items.stream()
            .map(item -> new Item(map.source(item.marker()), item.column(), item.number()))
            .toList();
    return new ItemList(nested, begins, located);
  }
}
