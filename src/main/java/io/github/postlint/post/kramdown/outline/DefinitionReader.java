package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Strand;
import io.github.postlint.post.kramdown.tree.Node;

/** Collects what is defined anywhere in the tree of blocks. */
public final class DefinitionReader {
  private final Definitions definitions = new Definitions();

  private DefinitionReader() {}

  public static Definitions read(Node root) {
    DefinitionReader reader = new DefinitionReader();
    reader.addChildren(root);
    return reader.definitions;
  }

  private void addChildren(Node node) {
    for (Node child : node.children()) {
      addChildren(child);
      add(child);
    }
  }

  private void add(Node node) {
    switch (node.kind()) {
      case LINK_DEFINITION -> LinkAddress.add(node, list(node), definitions);
      case ATTRIBUTE_DEFINITION -> addList(node);
      case FOOTNOTE -> definitions.footnotes.put(footnoteName(node), node);
      // Each abbreviation in the text is given what the definition is given.
      case ABBREVIATION -> definitions.doubtful |= !node.given().isEmpty();
      default -> {}
    }
  }

  /** What the attribute lists of a block say, or null where it has none. */
  private AttributeList list(Node node) {
    return node.given().isEmpty() ? null : list(node, definitions);
  }

  public static AttributeList list(Node node, Definitions definitions) {
    AttributeList list = new AttributeList();
    for (AttributeLine line : node.given()) {
      if (!list.add(line.content(), line.span())) {
        definitions.doubtful = true;
      }
    }
    return list;
  }

  private void addList(Node node) {
    String chars = node.text().chars();
    int name = chars.indexOf("{:", node.from()) + 2;
    int nameEnd = Chars.identifier(chars, name);
    if (nameEnd < 0 || Chars.at(chars, nameEnd) != ':') {
      return;
    }
    int end = Math.max(nameEnd + 1, chars.lastIndexOf('}', node.to() - 1));
    Strand content = Strand.of(node.text(), nameEnd + 1, end);
    AttributeList list =
        definitions.lists.computeIfAbsent(
            chars.substring(name, nameEnd), key -> new AttributeList());
    if (!list.add(content.chars(), content.source(0, content.length()))) {
      definitions.doubtful = true;
    }
  }

  private static String footnoteName(Node node) {
    String chars = node.text().chars();
    int name = chars.indexOf("[^", node.from()) + 2;
    return chars.substring(name, Chars.identifier(chars, name));
  }
}
