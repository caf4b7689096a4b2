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
    String text = escaped(item.text());
    String link = item.target().map(target -> "[" + text + "](" + target + ")").orElse(text);
    return item.note().isEmpty() ? link : link + " " + escaped(item.note());
  }

  /**
   * The text with every ASCII punctuation character but the comma as a character reference. No
   * Markdown dialect reads those as markup, and neither Liquid nor Hugo's shortcodes see a brace; a
   * backslash would not do for the latter two.
   */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F && c != ',' && !Character.isLetterOrDigit(c)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
