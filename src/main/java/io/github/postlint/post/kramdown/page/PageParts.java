package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.Attributes;
import io.github.postlint.post.kramdown.html.Entities;
import io.github.postlint.post.kramdown.html.HtmlAttributes;
import io.github.postlint.post.kramdown.html.HtmlNames;
import io.github.postlint.post.kramdown.html.HtmlReferences;
import io.github.postlint.post.kramdown.html.HtmlTag;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been found of a page so far. */
final class PageParts {
  private static final String NAMED = "a";

  final List<Anchor> anchors = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();

  /** The names of the footnotes that are referred to, in the order in which they are written. */
  final List<String> footnotes = new ArrayList<>();

  private final Map<String, Integer> marks = new HashMap<>();

  /** Adds what a link can lead to in an element. */
  void addIds(String element, Attributes attributes) {
    addId(attributes.get("id"));
    if (element.equals(NAMED)) {
      addId(attributes.get("name"));
    }
  }

  private void addId(Attribute id) {
    if (id != null) {
      addId(Entities.decode(id.value()), id.span());
    }
  }

  void addId(String id, Span span) {
    if (!id.isBlank()) {
      anchors.add(new Anchor(id, span));
    }
  }

  /** Adds the start tag of a block of HTML, to which attribute lists have given some more. */
  void addTag(Node node, Attributes given) {
    HtmlTag tag = HtmlTag.read(node.text().chars(), node.text(), node.from());
    Attributes attributes = new Attributes();
    if (tag.hasAttributes()) {
      MappedText text = MappedText.of(node.text(), node.from(), node.to());
      HtmlAttributes.addTo(attributes, text, 0, tag.shift(-node.from()), false);
    }
    attributes.add(given);
    String name = HtmlNames.normal(tag.name());
    addIds(name, attributes);
    HtmlReferences.add(name, attributes, references);
  }

  /** Adds the elements in a block's words. */
  void add(SpanElement element, MappedText block) {
    switch (element.type) {
      case LINK -> addElement("a", element, block);
      case IMAGE -> addElement("img", element, block);
      case HTML -> addElement(element.text, element, block);
      case CODE, EMPHASIS, STRONG, MATH -> addElement("", element, block);
      case FOOTNOTE -> addFootnote(element.text, block.source(0, block.length()));
      default -> addChildren(element, block);
    }
  }

  private void addElement(String name, SpanElement element, MappedText block) {
    if (element.hasAttributes()) {
      addIds(name, element.attributes());
      HtmlReferences.add(name, element.attributes(), references);
    }
    if (!name.equals("script") && !name.equals("style")) {
      addChildren(element, block);
    }
  }

  private void addChildren(SpanElement element, MappedText block) {
    for (SpanElement child = element.first(); child != null; child = child.next()) {
      add(child, block);
    }
  }

  private void addFootnote(String name, Span block) {
    int before = marks.merge(name, 1, Integer::sum) - 1;
    if (before == 0) {
      footnotes.add(name);
      addId("fn:" + name, block);
    }
    addId("fnref:" + name + (before == 0 ? "" : ":" + before), block);
  }
}
