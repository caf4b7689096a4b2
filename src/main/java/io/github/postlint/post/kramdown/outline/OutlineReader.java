package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Document;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects paragraphs, headings and names that are defined from the tree of blocks, whose depth is
 * bounded.
 */
public final class OutlineReader {

  private final Document document;
  private final List<TextBlock> texts = new ArrayList<>();
  private final List<TextBlock> html = new ArrayList<>();
  private final List<TextBlock> tables = new ArrayList<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> lists = new HashSet<>();
  private int footnotes;

  /** A reader of one body, for one call. */
  public OutlineReader(Document document) {
    this.document = document;
  }

  /** Collects what stands below the root of the tree of blocks. */
  public Outline read(Node root) {
    addChildren(root, false);
    sort(texts);
    sort(html);
    sort(tables);
    return new Outline(texts, html, tables, document.attributes, links, lists);
  }

  /** Only what kramdown moves is not in order. */
  private static void sort(List<TextBlock> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i - 1).span().start() > blocks.get(i).span().start()) {
        blocks.sort(Comparator.comparingInt(text -> text.span().start()));
        return;
      }
    }
  }

  private void addChildren(Node parent, boolean nested) {
    for (Node node : parent.children()) {
      add(node, nested);
    }
  }

  private void add(Node node, boolean nested) {
    switch (node.type()) {
      case PARAGRAPH -> addText(TextBlocks.paragraph(node, nested));
      case HEADING -> addText(TextBlocks.heading(node, nested, document.gfm()));
      case HTML -> {
        if (isMarkupAlone(node)) {
          html.add(TextBlocks.paragraph(node, nested));
        }
        addChildren(node, true);
      }
      case TABLE -> {
        if (footnotes == 0) {
          tables.add(TextBlocks.paragraph(node, nested));
        }
      }
      case LINK_DEFINITION -> links.add(linkName(node));
      case ATTRIBUTE_DEFINITION -> lists.add(listName(node));
      case FOOTNOTE -> {
        footnotes++;
        addChildren(node, true);
        footnotes--;
      }
      default -> addChildren(node, true);
    }
  }

  private static boolean isMarkupAlone(Node html) {
    for (Node node : html.children()) {
      if (!node.is(BlockType.TAG) && !node.is(BlockType.WORDS)) {
        return false;
      }
    }
    return true;
  }

  /** A footnote that nothing refers to is not published, so what it says may not count. */
  private void addText(TextBlock text) {
    if (footnotes == 0) {
      texts.add(text);
    }
  }

  /**
   * The name of a link definition, which is compared regardless of case and of the width of spaces.
   */
  private static String linkName(Node node) {
    String chars = node.text().chars();
    int open = chars.indexOf('[', node.from());
    return Outline.linkName(chars.substring(open + 1, chars.indexOf(']', open)));
  }

  private static String listName(Node node) {
    String chars = node.text().chars();
    int open = chars.indexOf("{:", node.from()) + 2;
    int end = Chars.identifier(chars, open);
    return end < 0 ? "" : chars.substring(open, end);
  }
}
