package io.github.postlint.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The visible text of a page, in pieces. */
final class PageText {
  private static final Set<String> CODE =
      Set.of("code", "pre", "kbd", "samp", "tt", "var", "script", "style", "textarea", "noscript");
  private static final Set<String> OTHER =
      Set.of("svg", "math", "iframe", "object", "template", "select", "option", "video", "audio");

  private final List<PageBlock> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  static List<PageBlock> of(Element body) {
    PageText visible = new PageText();
    visible.block(body, 0, 0);
    return visible.found;
  }

  private void block(Element element, int line, int top) {
    int own = element.hasAttr("data-sweep-line") ? line(element) : line;
    int outer = top == 0 && isRaw(element) ? line(element) : top;
    for (Node child : element.childNodes()) {
      add(child, element, own, outer == 0 ? tableAfter(child) : outer);
    }
    flush(element, own, outer);
  }

  /**
   * The line of the next table of raw HTML beside a node: what stands in a table outside of its
   * cells, browsers show before it. 0 where there is none.
   */
  private static int tableAfter(Node node) {
    for (Node next = node; next != null; next = next.nextSibling()) {
      if (next instanceof Element table && table.normalName().equals("table") && isRaw(table)) {
        return line(table);
      }
    }
    return 0;
  }

  private static boolean isRaw(Element element) {
    return element.attr("data-sweep-made").equals("html_element");
  }

  private void add(Node node, Element parent, int line, int top) {
    if (node instanceof TextNode plain) {
      text.append(plain.getWholeText());
    } else if (node instanceof Element element) {
      if (CODE.contains(element.normalName()) || OTHER.contains(element.normalName())) {
        text.append(PageBlock.CODE);
      } else if (element.normalName().equals("br")) {
        text.append(PageBlock.BREAK);
      } else if (element.normalName().equals("img")) {
        text.append(PageBlock.CODE);
      } else if (element.isBlock()) {
        flush(parent, line, top);
        block(element, line, top);
      } else {
        element.childNodes().forEach(child -> add(child, parent, line, top));
      }
    }
  }

  private void flush(Element parent, int line, int top) {
    String block = text.toString().replaceAll("\\s*\u2028\\s*", "\u2028").strip();
    text.setLength(0);
    if (!block.isEmpty()) {
      found.add(new PageBlock(formulas(block), parent.normalName(), line, top));
    }
  }

  /** The browser draws them. */
  private static String formulas(String text) {
    return text.replaceAll(
        "(?s)\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]", String.valueOf(PageBlock.CODE));
  }

  private static int line(Element element) {
    return Integer.parseInt(element.attr("data-sweep-line"));
  }
}
