package io.github.postlint.post.kramdown;

import io.github.postlint.post.AutoIds;
import io.github.postlint.post.Span;
import io.github.postlint.post.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Walks the tree of blocks in the order in which kramdown writes the page. */
final class PageReader {
  private final Document document;
  private final Definitions definitions;
  private final boolean autoIds;
  private final HeadingIds parsersIds;
  private final HeadingIds writersIds;
  private final PageParts parts = new PageParts();
  private final Contents contents = new Contents();
  private boolean open;
  private boolean footnotesPlaced;

  /** How many elements of HTML and footnotes are open; headings there get their ids late. */
  private int deferring;

  /** How many lists are open that are not written, because something else takes their place. */
  private int hidden;

  private PageReader(Document document, Definitions definitions, AutoIds autoIds) {
    this.document = document;
    this.definitions = definitions;
    this.autoIds = autoIds.on();
    this.parsersIds = new HeadingIds(autoIds.prefix());
    this.writersIds = new HeadingIds(autoIds.prefix());
    this.open = !autoIds.certain() || document.unknownOptions;
  }

  static Page read(Document document, Node root, AutoIds autoIds) {
    return new PageReader(document, DefinitionReader.read(root), autoIds).read(root);
  }

  private Page read(Node root) {
    addChildren(root);
    deferring++;
    for (int i = 0; i < parts.footnotes.size(); i++) {
      addChildren(definitions.footnotes.get(parts.footnotes.get(i)));
    }
    contents.addTo(parts);
    return new Page(parts.anchors, parts.references, open || definitions.doubtful);
  }

  private void addChildren(Node node) {
    node.children().forEach(this::add);
  }

  private void add(Node node) {
    switch (node.kind()) {
      case HEADING -> addHeading(node);
      case HTML -> addHtml(node);
      case LIST -> addList(node);
      case DEFINITIONS -> addDefinitions(node);
      case FOOTNOTE -> {}
      case EXTENSION -> addExtension(node);
      case PARAGRAPH -> {
        if (!node.isTight()) {
          addIds(node);
        }
        addWords(Strand.of(TextBlocks.paragraph(node, false)));
      }
      case WORDS, STRAY -> addWords(Strand.of(node.text(), node.from(), node.to()));
      case TAG -> addTag(node, new Attributes());
      case TABLE -> {
        addIds(node);
        TableCells.of(node).forEach(this::addWords);
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
    attributes.add(DefinitionReader.list(node, definitions), definitions.lists);
    return attributes;
  }

  private void addIds(Node node) {
    if (hidden == 0 && !node.given().isEmpty()) {
      parts.addIds("", attributes(node));
    }
  }

  private void addWords(Strand strand) {
    if (hidden == 0) {
      addWords(strand, words(strand));
    }
  }

  private void addWords(Strand strand, SpanElement words) {
    parts.add(words, strand.source(0, strand.length()));
  }

  private SpanElement words(Strand strand) {
    try {
      return SpanReader.read(strand, definitions, document.gfm());
    } catch (Effort.Exhausted e) {
      open = true;
      return new SpanElement(SpanElement.Type.ROOT, "");
    }
  }

  private void addHeading(Node node) {
    TextBlock block = TextBlocks.heading(node, false, document.gfm());
    Strand strand = Strand.of(block);
    SpanElement words = words(strand);
    AttributeList given = DefinitionReader.list(node, definitions);
    Attributes attributes = new Attributes();
    Span explicit = TextBlocks.headingId(node, document.gfm());
    if (explicit != null) {
      Strand id = Strand.of(node.text(), explicit.start(), explicit.end());
      attributes.put("id", new Attribute(id.chars(), id.source(0, id.length())));
    }
    attributes.add(given, definitions.lists);
    String auto = autoId(attributes, block, words);
    if (hidden > 0) {
      return;
    }
    parts.addIds("", attributes);
    if (auto != null) {
      parts.addId(auto, block.span());
    }
    Attribute own = attributes.get("id");
    if ((auto != null || own != null) && !given.classes().contains("no_toc")) {
      contents.add(auto != null ? auto : own.value(), block.span());
    }
    addWords(strand, words);
  }

  /** The id that a heading gets of itself, or null if it has one or gets none. */
  private String autoId(Attributes attributes, TextBlock block, SpanElement words) {
    if (!autoIds || attributes.get("id") != null) {
      return null;
    }
    StringBuilder said = new StringBuilder();
    words.appendWords(said);
    if (document.gfm() && deferring == 0) {
      return parsersIds.gfm(said.toString());
    }
    return hidden > 0 ? null : writersIds.plain(document.gfm() ? said.toString() : block.text());
  }

  private void addHtml(Node node) {
    deferring++;
    boolean first = true;
    for (Node child : node.children()) {
      if (first && child.is(Kind.TAG)) {
        addTag(child, attributes(node));
      } else {
        add(child);
      }
      first = false;
    }
    deferring--;
  }

  private void addTag(Node node, Attributes given) {
    if (hidden > 0) {
      return;
    }
    HtmlTag tag = HtmlTag.read(node.text(), node.from());
    Strand strand = Strand.of(node.text(), node.from(), node.to());
    Attributes attributes = new Attributes();
    HtmlAttributes.addTo(attributes, strand, 0, tag.shift(-node.from()), false);
    attributes.add(given);
    String name = HtmlNames.normal(tag.name());
    parts.addIds(name, attributes);
    HtmlReferences.add(name, attributes, parts.references);
  }

  private void addList(Node node) {
    AttributeList given = DefinitionReader.list(node, definitions);
    Attributes attributes = attributes(node);
    boolean replaced = false;
    if (hidden == 0) {
      replaced = contents.takesPlaceOf(given, attributes) || footnotesTakePlaceOf(given);
    }
    if (replaced) {
      hidden++;
      addChildren(node);
      hidden--;
    } else {
      addIds(node);
      addChildren(node);
    }
  }

  private boolean footnotesTakePlaceOf(AttributeList given) {
    boolean placed = !footnotesPlaced && given.names().contains("footnotes");
    footnotesPlaced |= placed;
    return placed;
  }

  private void addItem(Node item) {
    boolean first = true;
    for (Node child : item.children()) {
      if (first && document.gfm() && child.is(Kind.PARAGRAPH)) {
        if (!child.isTight()) {
          addIds(child);
        }
        addWords(TaskBox.behind(Strand.of(TextBlocks.paragraph(child, false))));
      } else {
        add(child);
      }
      first = false;
    }
  }

  private void addDefinitions(Node node) {
    AttributeList given = DefinitionReader.list(node, definitions);
    open |= given.names().stream().anyMatch(name -> name.startsWith("auto_ids"));
    addIds(node);
    List<Node> inOrder = new ArrayList<>(node.terms());
    inOrder.addAll(node.children());
    inOrder.sort(Comparator.comparingInt(Node::from));
    for (Node child : inOrder) {
      if (child.is(Kind.PARAGRAPH)) {
        addTerms(Strand.of(TextBlocks.paragraph(child, false)));
      } else {
        add(child);
      }
    }
  }

  /** Each line is a term of its own. */
  private void addTerms(Strand lines) {
    String chars = lines.chars();
    for (int at = 0; at < chars.length(); at = Chars.nextLine(chars, at)) {
      int end = Chars.lineEnd(chars, at);
      Strand term = lines.part(at, end);
      AttributeList given = new AttributeList();
      int behind = AttributeLines.itemEnd(term.chars(), 0, term.length(), false);
      if (behind > 0) {
        String list = term.chars().substring(0, behind).strip();
        given.add(list.substring(2, list.length() - 1), term.source(0, behind));
        term = term.part(Math.min(behind, term.length()), term.length());
      }
      if (hidden == 0) {
        Attributes attributes = new Attributes();
        attributes.add(given, definitions.lists);
        parts.addIds("", attributes);
      }
      addWords(term);
    }
  }

  private void addExtension(Node node) {
    Strand strand = Strand.of(node.text(), node.from(), node.to());
    if (hidden == 0 && strand.chars().strip().startsWith("{::nomarkdown")) {
      SpanElement raw = new SpanElement(SpanElement.Type.ROOT, "");
      RawHtml.addTo(raw, strand);
      addWords(strand, raw);
    }
  }
}
