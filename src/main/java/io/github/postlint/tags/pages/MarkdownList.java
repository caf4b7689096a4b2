package io.github.postlint.tags.pages;

import java.util.List;

/** A list in Markdown that kramdown, CommonMark and Goldmark read alike, without HTML. */
final class MarkdownList {
  private MarkdownList() {}

  static String of(List<ListItem> items) {
    StringBuilder list = new StringBuilder("\n");
    items.forEach(item -> list.append("- ").append(line(item)).append('\n'));
    return list.toString();
  }

  private static String line(ListItem item) {
    String text = MarkdownText.of(item.text());
    String link = item.target().map(target -> "[" + text + "](" + target + ")").orElse(text);
    return item.note().isEmpty() ? link : link + " " + MarkdownText.of(item.note());
  }
}
