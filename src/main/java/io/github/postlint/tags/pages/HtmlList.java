package io.github.postlint.tags.pages;

import java.util.List;

/** A list in HTML. */
final class HtmlList {
  private HtmlList() {}

  static String of(List<ListItem> items) {
    StringBuilder list = new StringBuilder("<ul>\n");
    items.forEach(item -> list.append("<li>").append(line(item)).append("</li>\n"));
    return list.append("</ul>\n").toString();
  }

  private static String line(ListItem item) {
    String text = escaped(item.text());
    String link =
        item.target().map(target -> "<a href=\"" + target + "\">" + text + "</a>").orElse(text);
    return item.note().isEmpty() ? link : link + " " + escaped(item.note());
  }

  /** The text with HTML's own characters, and braces, which Qute would read, as references. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("&<>\"'{}".indexOf(c) >= 0) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
