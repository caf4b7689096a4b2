package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.kramdown.scan.Markers;
import io.github.postlint.post.kramdown.scan.Text;
import io.github.postlint.post.kramdown.tree.Cursor;
import io.github.postlint.post.kramdown.tree.Kind;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.List;

/** Paragraphs with {@code : definitions} below them. */
final class DefinitionList implements BlockRule {
  @Override
  public String marks() {
    return ":";
  }

  @Override
  public boolean read(Cursor cursor) {
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
    Node list = cursor.add(Kind.DEFINITIONS, lines.end());
    list.give(term.given());
    list.addTerms(List.of(term));
    Node trailing = null;
    for (int i = 0; i < lines.definitions().size(); i++) {
      Text.Builder definition = lines.definitions().get(i);
      Node node = new Node(Kind.DEFINITION, cursor.text, list.from(), list.to());
      node.give(lines.given().get(i));
      list.children().add(node);
      BlockReader.read(cursor, definition.build(), node);
      trailing = ListBlock.withoutTrailingBlank(node, trailing);
    }
    join(cursor.parent.children());
    if (trailing != null) {
      cursor.parent.children().add(trailing);
    }
    return true;
  }

  /** Removes the paragraph with the term, which may have one empty line behind it; or null. */
  private static Node takeTerm(List<Node> children) {
    int size = children.size();
    if (size >= 1 && children.get(size - 1).is(Kind.PARAGRAPH)) {
      return children.remove(size - 1);
    }
    if (size >= 2
        && children.get(size - 1).isOneEmptyLine()
        && children.get(size - 2).is(Kind.PARAGRAPH)) {
      children.remove(size - 1);
      return children.remove(size - 2);
    }
    return null;
  }

  /** Two lists with nothing, or one run of blank lines, between them are one. */
  private static void join(List<Node> children) {
    Node list = children.remove(children.size() - 1);
    int size = children.size();
    if (size >= 1 && children.get(size - 1).is(Kind.DEFINITIONS)) {
      append(children.get(size - 1), list);
    } else if (size >= 2
        && children.get(size - 1).is(Kind.BLANK)
        && children.get(size - 2).is(Kind.DEFINITIONS)) {
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
