package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.ItemList;
import java.util.List;

/** Finds items that are indented, but too little to stand below the item before them. */
public final class ListNesting extends PostRule {
  /** The rule. */
  public ListNesting() {
    super(
        "list-nesting",
        Severity.WARNING,
        "items that are indented too little to stand below the item before them");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (ItemList list : post.outline().items()) {
      check(post, list.items(), reporter);
    }
  }

  private static void check(Post post, List<ItemList.Item> items, Reporter reporter) {
    for (int i = 1; i < items.size(); i++) {
      if (isMeantBelow(items, i)) {
        report(post, items.get(i - 1), items.get(i), reporter);
        return;
      }
    }
  }

  /** A single space may be a slip of the hand: two such items in a row, and a way back, are not. */
  private static boolean isMeantBelow(List<ItemList.Item> items, int at) {
    ItemList.Item before = items.get(at - 1);
    ItemList.Item item = items.get(at);
    boolean continues = item.number() >= 0 && item.number() == before.number() + 1;
    if (item.column() <= before.column() || continues) {
      return false;
    }
    boolean twice = at + 1 < items.size() && items.get(at + 1).column() == item.column();
    boolean returns =
        items.subList(at + 1, items.size()).stream()
            .anyMatch(later -> later.column() <= before.column());
    return item.column() > before.column() + 1 || (twice && returns);
  }

  private static void report(
      Post post, ItemList.Item before, ItemList.Item item, Reporter reporter) {
    int indent = before.column() + textColumn(post, before);
    reporter.report(
        item.marker(),
        "Readers see this item beside the one of line "
            + post.source().lines().lineOf(before.marker().start())
            + ", and not below it: that takes "
            + indent
            + " spaces. Indent it by "
            + (indent - item.column())
            + " more.");
  }

  /** How far after the start of the marker the text of the item begins. */
  private static int textColumn(Post post, ItemList.Item item) {
    String text = post.source().text();
    int at = item.marker().end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - item.marker().start();
  }
}
