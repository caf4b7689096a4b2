package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.ItemList;
import io.github.postlint.post.text.Source;
import java.util.List;

/** Finds lists of one item each that were meant for one list, which code between them ends. */
final class RestartedLists {
  private RestartedLists() {}

  static void check(Post post, Reporter reporter) {
    ItemList before = null;
    for (ItemList list : post.outline().items()) {
      if (list.nested()) {
        continue;
      }
      if (before != null && isFirst(before) && isFirst(list) && isCodeBetween(post, before, list)) {
        int indent = textColumn(post.source(), before.items().get(0));
        reporter.report(
            list.items().get(0).marker(),
            "Readers see \"1.\" here, as before: the code above is not indented, and ends the list"
                + " to which the item belongs. Indent it by "
                + indent
                + " spaces.");
        return;
      }
      before = list;
    }
  }

  /** Whether it has but one item, with the number of a first one. */
  private static boolean isFirst(ItemList list) {
    return list.items().size() == 1 && list.items().get(0).number() == 1;
  }

  private static boolean isCodeBetween(Post post, ItemList before, ItemList list) {
    String text = post.source().text();
    int from = before.items().get(0).marker().end();
    int line = text.indexOf('\n', from);
    int to = list.items().get(0).marker().start();
    List<CodeBlock> code = post.blocks().code();
    for (CodeBlock block : code) {
      boolean within = line >= 0 && block.span().start() > line && block.span().end() < to;
      if (within && block.kind() == CodeBlock.Kind.FENCED) {
        return text.substring(line, block.span().start()).isBlank()
            && text.charAt(block.span().start() - 1) == '\n'
            && text.substring(block.span().end(), to).isBlank();
      }
    }
    return false;
  }

  private static int textColumn(Source source, ItemList.Item item) {
    String text = source.text();
    int at = item.marker().end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - item.marker().start() + item.column();
  }
}
