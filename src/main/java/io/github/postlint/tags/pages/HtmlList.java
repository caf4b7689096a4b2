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
    String text = EscapedHtml.of(item.text());
    String link =
        item.target().map(target -> "<a href=\"" + target + "\">" + text + "</a>").orElse(text);
    return item.note().isEmpty() ? link : link + " " + EscapedHtml.of(item.note());
  }
}
