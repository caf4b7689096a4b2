package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.attribute.Attributes;
import io.github.postlint.post.kramdown.html.RawHtml;
import io.github.postlint.post.kramdown.outline.DefinedTerm;
import io.github.postlint.post.kramdown.outline.DefinitionReader;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.outline.TableCells;
import io.github.postlint.post.kramdown.outline.TextBlocks;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.span.SpanTreeReader;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import io.github.postlint.post.kramdown.tree.SpanElement;

/** Walks the tree of blocks in the order in which kramdown writes the page. */
public final class PageReader {
  private final ParserState state;
  private final Definitions definitions;
  private final PageParts parts = new PageParts();
  private final Contents contents = new Contents();
  private final PageWords words;
  private final PageHeadings headings;
  private boolean open;
  private boolean footnotesPlaced;

  /** How many elements of HTML and footnotes are open; headings there get their ids late. */
  private int deferring;

  /** How many lists are open that are not written, because something else takes their place. */
  private int hidden;

  private PageReader(
      ParserState state, Definitions definitions, SpanTreeReader words, AutoIds autoIds) {
    this.state = state;
    this.definitions = definitions;
    this.words = new PageWords(parts, words);
    this.headings =
        new PageHeadings(parts, this.words, definitions, contents, autoIds, state.gfm());
    this.open = !autoIds.certain() || state.unknownOptions;
  }

  /**
   * Reads the page that kramdown makes of a body.
   *
   * @param root the tree of all blocks
   * @param words reads their words, and keeps what it has read
   * @param autoIds which ids headings get of themselves
   */
  public static Page read(
      ParserState state,
      Node root,
      Definitions definitions,
      SpanTreeReader words,
      AutoIds autoIds) {
    return new PageReader(state, new Definitions(definitions), words, autoIds).read(root);
  }

  private Page read(Node root) {
    addChildren(root);
    deferring++;
    for (int i = 0; i < parts.footnotes.size(); i++) {
      addChildren(definitions.footnotes.get(parts.footnotes.get(i)));
    }
    contents.addTo(parts);
    return new Page(parts.anchors, parts.references, isOpen());
  }

  private boolean isOpen() {
    return open || definitions.doubtful || !words.certain();
  }

  private void addChildren(Node node) {
    for (Node child : node.children()) {
      add(child);
    }
  }

  private void add(Node node) {
    switch (node.type()) {
      case HEADING -> headings.add(node, deferring > 0, hidden > 0);
      case HTML -> addHtml(node);
      case LIST -> addList(node);
      case DEFINITIONS -> addDefinitions(node);
      case FOOTNOTE -> {}
      case EXTENSION -> addExtension(node);
      case PARAGRAPH -> {
        if (!node.isTight()) {
          addIds(node);
        }
        if (mayMatter(node)) {
          words.add(MappedText.of(TextBlocks.paragraph(node, false)));
        }
      }
      case WORDS, STRAY -> {
        if (mayMatter(node)) {
          words.add(MappedText.of(node.text(), node.from(), node.to()));
        }
      }
      case TAG -> addTag(node, new Attributes());
      case TABLE -> {
        addIds(node);
        if (mayMatter(node)) {
          TableCells.of(node).forEach(words::add);
        }
      }
      case ITEM -> {
        addIds(node);
        addItem(node);
      }
      case DOCUMENT, QUOTE, DEFINITION, FENCED_CODE, INDENTED_CODE, RULE, MATH -> {
        addIds(node);
        addChildren(node);
      }
      default -> {}
    }
  }

  private Attributes attributes(Node node) {
    Attributes attributes = new Attributes();
    if (!node.given().isEmpty()) {
      attributes.add(DefinitionReader.list(node, definitions), definitions.lists);
    }
    return attributes;
  }

  private void addIds(Node node) {
    if (hidden == 0 && !node.given().isEmpty()) {
      parts.addIds("", attributes(node));
    }
  }

  private boolean mayMatter(Node node) {
    return hidden == 0 && PageWords.mayMatter(node.text().chars(), node.from(), node.to());
  }

  private void addHtml(Node node) {
    deferring++;
    boolean first = true;
    for (Node child : node.children()) {
      if (first && child.is(BlockType.TAG)) {
        addTag(child, attributes(node));
      } else {
        add(child);
      }
      first = false;
    }
    deferring--;
  }

  private void addTag(Node node, Attributes given) {
    if (hidden == 0) {
      parts.addTag(node, given);
    }
  }

  private void addList(Node node) {
    if (hidden == 0 && !node.given().isEmpty() && isReplaced(node)) {
      hidden++;
      addChildren(node);
      hidden--;
    } else {
      addIds(node);
      addChildren(node);
    }
  }

  private boolean isReplaced(Node list) {
    AttributeList given = DefinitionReader.list(list, definitions);
    if (contents.takesPlaceOf(given, attributes(list))) {
      return true;
    }
    boolean footnotes = !footnotesPlaced && given.names().contains("footnotes");
    footnotesPlaced |= footnotes;
    return footnotes;
  }

  private void addItem(Node item) {
    boolean first = true;
    for (Node child : item.children()) {
      if (first && state.gfm() && child.is(BlockType.PARAGRAPH)) {
        if (!child.isTight()) {
          addIds(child);
        }
        if (mayMatter(child)) {
          words.add(PageWords.afterTaskBox(MappedText.of(TextBlocks.paragraph(child, false))));
        }
      } else {
        add(child);
      }
      first = false;
    }
  }

  private void addDefinitions(Node node) {
    if (!node.given().isEmpty()) {
      AttributeList given = DefinitionReader.list(node, definitions);
      open |= given.names().stream().anyMatch(name -> name.startsWith("auto_ids"));
    }
    addIds(node);
    for (Node child : DefinedTerm.inOrder(node)) {
      if (child.is(BlockType.PARAGRAPH)) {
        DefinedTerm.of(MappedText.of(TextBlocks.paragraph(child, false))).forEach(this::addTerm);
      } else {
        add(child);
      }
    }
  }

  private void addTerm(DefinedTerm term) {
    if (hidden == 0) {
      Attributes attributes = new Attributes();
      attributes.add(term.given(), definitions.lists);
      parts.addIds("", attributes);
      words.add(term.words());
    }
  }

  private void addExtension(Node node) {
    MappedText text = MappedText.of(node.text(), node.from(), node.to());
    if (hidden == 0 && text.chars().strip().startsWith("{::nomarkdown")) {
      SpanElement raw = new SpanElement(SpanElement.Type.ROOT, "");
      RawHtml.addTo(raw, text);
      words.add(text, raw);
    }
  }
}
