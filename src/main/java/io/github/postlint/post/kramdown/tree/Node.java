package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.scan.Text;
import java.util.ArrayList;
import java.util.List;

/** A block in the tree of blocks, and where its text stands. */
public final class Node {
  private final Kind kind;
  private final Text text;
  private final int from;
  private int to;
  private final List<Node> children;
  private List<AttributeLine> given = List.of();
  private List<Node> terms = List.of();
  private TextBlock words;
  private boolean tight;

  /**
   * @param from offset in {@code text}
   * @param to offset in {@code text}
   */
  public Node(Kind kind, Text text, int from, int to) {
    this.kind = kind;
    this.text = text;
    this.from = from;
    this.to = to;
    // Most blocks have none or one, a page has dozens.
    this.children = new ArrayList<>(kind == Kind.DOCUMENT ? 64 : 0);
  }

  public Kind kind() {
    return kind;
  }

  /** The text of the container that this block stands in. */
  public Text text() {
    return text;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public void extend(int end) {
    to = end;
  }

  public List<Node> children() {
    return children;
  }

  /** The attribute lists for this block, in order. */
  public List<AttributeLine> given() {
    return given;
  }

  public void give(List<AttributeLine> lines) {
    if (!lines.isEmpty()) {
      given = given.isEmpty() ? new ArrayList<>(1) : given;
      given.addAll(lines);
    }
  }

  /** The paragraphs that hold the terms of a list of definitions. */
  public List<Node> terms() {
    return terms;
  }

  public void addTerms(List<Node> more) {
    terms = terms.isEmpty() ? new ArrayList<>(1) : terms;
    terms.addAll(more);
  }

  /** What {@link #keepWords} was given, or null. */
  public TextBlock words() {
    return words;
  }

  /** Keeps the words of a paragraph that has been read to its end. */
  public void keepWords(TextBlock block) {
    words = block;
  }

  /** Whether this is the text of a list item that is no paragraph, so that attributes are lost. */
  public boolean isTight() {
    return tight;
  }

  public void tighten() {
    tight = true;
  }

  /** The last child, or null. */
  public Node last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  public void removeLast() {
    children.remove(children.size() - 1);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether this is one line without even a space: only that may stand before a definition. */
  public boolean isOneEmptyLine() {
    return kind == Kind.BLANK && to - from == 1;
  }
}
