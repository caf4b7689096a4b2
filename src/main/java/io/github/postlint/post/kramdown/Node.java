package io.github.postlint.post.kramdown;

import java.util.ArrayList;
import java.util.List;

/** A block in the tree of blocks, and where its text stands. */
final class Node {
  private final Kind kind;
  private final Text text;
  private final int from;
  private int to;
  private final List<Node> children = new ArrayList<>(0);

  /**
   * @param from offset in {@code text}
   * @param to offset in {@code text}
   */
  Node(Kind kind, Text text, int from, int to) {
    this.kind = kind;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  Kind kind() {
    return kind;
  }

  /** The text of the container that this block stands in. */
  Text text() {
    return text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  void extend(int end) {
    to = end;
  }

  List<Node> children() {
    return children;
  }

  /** The last child, or null. */
  Node last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  void removeLast() {
    children.remove(children.size() - 1);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this is one line without even a space: only that may stand before a definition. */
  boolean isOneEmptyLine() {
    return kind == Kind.BLANK && to - from == 1;
  }
}
