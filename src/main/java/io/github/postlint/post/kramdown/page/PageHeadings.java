package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.attribute.Attributes;
import io.github.postlint.post.kramdown.outline.DefinitionReader;
import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.outline.TextBlocks;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.scan.SpanStarts;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.text.Span;

/** The headings of the page, and the ids that they get of themselves. */
final class PageHeadings {
  private final PageParts parts;
  private final PageWords words;
  private final Definitions definitions;
  private final Contents contents;
  private final boolean gfm;
  private final boolean autoIds;
  private final HeadingIds parsersIds;
  private final HeadingIds writersIds;

  PageHeadings(
      PageParts parts,
      PageWords words,
      Definitions definitions,
      Contents contents,
      AutoIds autoIds,
      boolean gfm) {
    this.parts = parts;
    this.words = words;
    this.definitions = definitions;
    this.contents = contents;
    this.gfm = gfm;
    this.autoIds = autoIds.on();
    this.parsersIds = new HeadingIds(autoIds.prefix());
    this.writersIds = new HeadingIds(autoIds.prefix());
  }

  /**
   * Adds a heading.
   *
   * @param late whether it gets its id late, as in HTML and footnotes
   * @param hidden whether it is not written
   */
  void add(Node node, boolean late, boolean hidden) {
    TextBlock block = TextBlocks.heading(node, false, gfm);
    boolean plain = SpanStarts.next(block.text(), 0, null, gfm) < 0;
    SpanElement tree = plain ? null : words.read(MappedText.of(block));
    AttributeList given = node.given().isEmpty() ? null : DefinitionReader.list(node, definitions);
    Attributes attributes = attributes(node, given);
    Attribute own = attributes.get("id");
    String auto = own == null && autoIds ? autoId(block, tree, late, hidden) : null;
    if (hidden) {
      return;
    }
    parts.addIds("", attributes);
    if (auto != null) {
      parts.addId(auto, block.span());
    }
    boolean listed = given == null || !given.classes().contains("no_toc");
    if ((auto != null || own != null) && listed) {
      contents.add(auto != null ? auto : own.value(), block.span());
    }
    if (tree != null) {
      words.add(MappedText.of(block), tree);
    }
  }

  private Attributes attributes(Node node, AttributeList given) {
    Attributes attributes = new Attributes();
    Span explicit = TextBlocks.headingId(node, gfm);
    if (explicit != null) {
      MappedText id = MappedText.of(node.text(), explicit.start(), explicit.end());
      attributes.put("id", new Attribute(id.chars(), id.source(0, id.length())));
    }
    if (given != null) {
      attributes.add(given, definitions.lists);
    }
    return attributes;
  }

  private String autoId(TextBlock block, SpanElement tree, boolean late, boolean hidden) {
    if (gfm && !late) {
      return parsersIds.gfm(said(block, tree));
    }
    return hidden ? null : writersIds.plain(gfm ? said(block, tree) : block.text());
  }

  private static String said(TextBlock block, SpanElement tree) {
    if (tree == null) {
      return block.text();
    }
    StringBuilder said = new StringBuilder();
    tree.appendWords(said);
    return said.toString();
  }
}
