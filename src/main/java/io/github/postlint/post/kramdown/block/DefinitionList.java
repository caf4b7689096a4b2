package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.Markers;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.List;

/** Paragraphs with {@code : definitions} below them. */
final class DefinitionList implements BlockParser {
  @Override
  public String marks() {
    return ":";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    if (!cursor.mayNest() || Markers.DEFINITION.end(cursor.chars, cursor.at, 3) < 0) {
      return false;
    }
    Node term = takeTerm(cursor.parent.children());
    if (term == null) {
      return false;
    }
    cursor.dropPending();
    DefinitionLines lines = new DefinitionLines(cursor.text, cursor.at);
    lines.read();
    Node list = cursor.add(BlockType.DEFINITIONS, lines.end());
    list.give(term.given());
    list.addTerms(List.of(term));
    Node trailing = null;
    for (int i = 0; i < lines.definitions().size(); i++) {
      ContainerText.Builder definition = lines.definitions().get(i);
      Node node = new Node(BlockType.DEFINITION, cursor.text, list.from(), list.to());
      node.give(lines.given().get(i));
      list.children().add(node);
      cursor.readInside(definition.build(), node);
      trailing = ListBlock.withoutTrailingBlank(node, trailing);
    }
    join(cursor.parent.children());
    if (trailing != null) {
      cursor.parent.children().add(trailing);
    }
    return true;
  }

  /** Removes the paragraph with the term, which may have one empty line after it; or null. */
  private static Node takeTerm(List<Node> children) {
    int size = children.size();
    if (size >= 1 && children.get(size - 1).is(BlockType.PARAGRAPH)) {
      return children.remove(size - 1);
    }
    if (size >= 2
        && children.get(size - 1).isOneEmptyLine()
        && children.get(size - 2).is(BlockType.PARAGRAPH)) {
      children.remove(size - 1);
      return children.remove(size - 2);
    }
    return null;
  }

  /** Two lists with nothing, or one run of blank lines, between them are one. */
  private static void join(List<Node> children) {
    Node list = children.remove(children.size() - 1);
    int size = children.size();
    if (size >= 1 && children.get(size - 1).is(BlockType.DEFINITIONS)) {
      append(children.get(size - 1), list);
    } else if (size >= 2
        && children.get(size - 1).is(BlockType.BLANK)
        && children.get(size - 2).is(BlockType.DEFINITIONS)) {
      children.remove(size - 1);
      append(children.get(size - 2), list);
    } else {
      children.add(list);
    }
  }

  private static void append(Node first, Node second) {
    first.children().addAll(second.children());
    first.addTerms(second.terms());
  }
}
