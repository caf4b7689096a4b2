package io.github.postlint.post.kramdown;

import java.util.List;

/** Paragraphs with {@code : definitions} below them. */
final class DefinitionList implements BlockRule {
  @Override
  public boolean read(Cursor cursor) {
    if (!cursor.mayNest()
        || Markers.DEFINITION.end(cursor.chars, cursor.at, 3) < 0
        || !takeTerm(cursor.parent.children())) {
      return false;
    }
    DefinitionLines lines = new DefinitionLines(cursor.text, cursor.at);
    lines.read();
    Node list = cursor.add(Kind.DEFINITIONS, lines.end());
    Node trailing = null;
    for (Text.Builder definition : lines.definitions()) {
      Node node = new Node(Kind.DEFINITION, cursor.text, list.from(), list.to());
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

  /** Removes the paragraph with the term, which may have one empty line behind it. */
  private static boolean takeTerm(List<Node> children) {
    int size = children.size();
    if (size >= 1 && children.get(size - 1).is(Kind.PARAGRAPH)) {
      children.remove(size - 1);
      return true;
    }
    if (size >= 2
        && children.get(size - 1).isOneEmptyLine()
        && children.get(size - 2).is(Kind.PARAGRAPH)) {
      children.subList(size - 2, size).clear();
      return true;
    }
    return false;
  }

  /** Two lists with nothing, or one run of blank lines, between them are one. */
  private static void join(List<Node> children) {
    Node list = children.remove(children.size() - 1);
    int size = children.size();
    if (size >= 1 && children.get(size - 1).is(Kind.DEFINITIONS)) {
      children.get(size - 1).children().addAll(list.children());
    } else if (size >= 2
        && children.get(size - 1).is(Kind.BLANK)
        && children.get(size - 2).is(Kind.DEFINITIONS)) {
      children.remove(size - 1);
      children.get(size - 2).children().addAll(list.children());
    } else {
      children.add(list);
    }
  }
}
