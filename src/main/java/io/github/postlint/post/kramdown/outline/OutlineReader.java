package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.FootnoteText;
import io.github.postlint.post.body.ItemList;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import io.github.postlint.post.text.Span;
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

  private final ParserState state;
  private final List<TextBlock> texts = new ArrayList<>();
  private final List<TextBlock> html = new ArrayList<>();
  private final List<TextBlock> tables = new ArrayList<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> lists = new HashSet<>();
  private final List<FootnoteText> footnotes = new ArrayList<>();
  private final List<ItemList> items = new ArrayList<>();
  private final Definitions definitions;
  private final Set<String> used;

  /** How many footnotes stand around what is read that are not published. */
  private int unpublished;

  /**
   * A reader of one body, for one call.
   *
   * @param used the names of the footnotes that the page has
   */
  public OutlineReader(ParserState state, Definitions definitions, Set<String> used) {
    this.state = state;
    this.definitions = definitions;
    this.used = used;
  }

  /** Collects what stands below the root of the tree of blocks. */
  public Outline read(Node root) {
    addChildren(root, false);
    sort(texts);
    sort(html);
    sort(tables);
    return new Outline(texts, html, tables, state.attributes, links, lists, footnotes, items);
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
      case HEADING -> addText(TextBlocks.heading(node, nested, state.gfm()));
      case HTML -> {
        if (isMarkupAlone(node)) {
          html.add(TextBlocks.paragraph(node, nested));
        }
        addChildren(node, true);
      }
      case TABLE -> {
        if (unpublished == 0) {
          tables.add(TextBlocks.paragraph(node, nested));
          TableCells.of(node).forEach(cell -> addWords(TextBlock.Kind.CELL, cell));
        }
      }
      case WORDS, STRAY ->
          addWords(
              TextBlock.Kind.WORDS, MappedText.of(node.text(), node.from(), node.to()).strip());
      case LINK_DEFINITION -> links.add(linkName(node));
      case ATTRIBUTE_DEFINITION -> lists.add(listName(node));
      case FOOTNOTE -> addFootnote(node);
      case LIST -> {
        if (unpublished == 0) {
          items.add(ItemLists.of(node, nested));
        }
        addChildren(node, true);
      }
      case DEFINITIONS -> {
        for (Node term : node.terms()) {
          DefinedTerm.of(MappedText.of(TextBlocks.paragraph(term, true)))
              .forEach(each -> addWords(TextBlock.Kind.TERM, each.words()));
        }
        addChildren(node, true);
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

  private void addText(TextBlock text) {
    if (unpublished == 0) {
      texts.add(text);
    }
  }

  private void addWords(TextBlock.Kind kind, MappedText words) {
    if (unpublished == 0 && words.length() > 0) {
      texts.add(TextBlocks.of(kind, words));
    }
  }

  /** What a footnote says that is not published does not count. */
  private void addFootnote(Node node) {
    String name = DefinitionReader.footnoteName(node);
    FootnoteText.Fate fate = fate(name, node);
    String chars = node.text().chars();
    int open = chars.indexOf('[', node.from());
    int end = open + name.length() + "[^]:".length();
    Span span = new Span(node.text().source(open), node.text().source(end - 1) + 1);
    footnotes.add(new FootnoteText(name, span, fate));
    boolean published = fate == FootnoteText.Fate.SHOWN;
    unpublished += published ? 0 : 1;
    addChildren(node, true);
    unpublished -= published ? 0 : 1;
  }

  private FootnoteText.Fate fate(String name, Node node) {
    if (definitions.footnotes.get(name) != node) {
      return FootnoteText.Fate.REPLACED;
    } else if (!used.contains(name)) {
      return FootnoteText.Fate.UNUSED;
    }
    boolean fatal = true;
    for (Node child : node.children()) {
      if (!leavesNothing(child.type())) {
        if (!child.is(BlockType.BLANK)) {
          return FootnoteText.Fate.SHOWN;
        }
        fatal = false;
      }
    }
    return fatal ? FootnoteText.Fate.FATAL : FootnoteText.Fate.EMPTY;
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

  /** Where a footnote has nothing else, kramdown's converter asks nil for its type. */
  private static boolean leavesNothing(BlockType type) {
    return switch (type) {
      case ATTRIBUTES, ATTRIBUTE_DEFINITION, LINK_DEFINITION, ABBREVIATION, FOOTNOTE -> true;
      default -> false;
    };
  }
}
