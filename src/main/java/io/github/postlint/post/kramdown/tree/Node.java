package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.scan.ContainerText;
import java.util.ArrayList;
import java.util.List;

/** A block in the tree of blocks, and where its text stands. */
public final class Node {
  private final BlockType type;
  private final ContainerText text;
  private final int from;
  private int to;
  private final List<Node> children;
  private List<AttributeLine> given = List.of();
  private List<Node> terms = List.of();
  private TextBlock words;
  private boolean tight;

  /**
   * A block without children.
   *
   * @param text the text of the container that it stands in
   * @param from offset in {@code text} at which it begins
   * @param to offset in {@code text} after it
   */
  public Node(BlockType type, ContainerText text, int from, int to) {
    this.type = type;
    this.text = text;
    this.from = from;
    this.to = to;
    // Most blocks have none or one, a page has dozens.
    this.children = new ArrayList<>(type == BlockType.DOCUMENT ? 64 : 0);
  }

  /** What the block is. */
  public BlockType type() {
    return type;
  }

  /** The text of the container that this block stands in. */
  public ContainerText text() {
    return text;
  }

  /** The offset in {@link #text()} at which the block begins. */
  public int from() {
    return from;
  }

  /** The offset in {@link #text()} after the block. */
  public int to() {
    return to;
  }

  /** Says that the block goes on to {@code end}, an offset in {@link #text()}. */
  public void extend(int end) {
    to = end;
  }

  /** The blocks in this one, to be read and changed. */
  public List<Node> children() {
    return children;
  }

  /** The attribute lists for this block, in order. */
  public List<AttributeLine> given() {
    return given;
  }

  /** Adds attribute lists for this block. */
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

  /** Adds paragraphs that hold terms. */
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

  /**
   * Whether this is the text of a list item that is not a paragraph, so that attributes are lost.
   */
  public boolean isTight() {
    return tight;
  }

  /** Says that this is the text of a list item that is not a paragraph. */
  public void tighten() {
    tight = true;
  }

  /** The last child, or null. */
  public Node last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  /** Removes the last child, of which there is one. */
  public void removeLast() {
    children.remove(children.size() - 1);
  }

  /** Whether the block is of this type. */
  public boolean is(BlockType other) {
    return type == other;
  }

  /** Whether this is one line without even a space: only that may stand before a definition. */
  public boolean isOneEmptyLine() {
    return type == BlockType.BLANK && to - from == 1;
  }
}
