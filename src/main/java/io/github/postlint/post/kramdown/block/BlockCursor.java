package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import java.util.ArrayList;
import java.util.List;

/**
 * What a parser of blocks sees: how far a container's text is read, what has been found in it, and
 * a way to have what stands inside of a block read. It knows no parser.
 */
abstract class BlockCursor {
  /**
   * The deepest nesting that is looked into; text below it counts as paragraphs. No post comes near
   * it, and it keeps hostile input from exhausting the stack.
   */
  private static final int MAX_DEPTH = 100;

  /** The body as a whole. */
  final ParserState state;

  /** The text of the container. */
  final ContainerText text;

  /** Its characters. */
  final String chars;

  /** The container, to which blocks are added. */
  final Node parent;

  /** How many containers stand around this one. */
  final int depth;

  /** The name of the HTML element whose content the blocks are, else null. */
  final String element;

  /** Offset in {@link #chars} of the first line that belongs to no block yet. */
  int at;

  /** Whether the end tag of the HTML element around these blocks has been read. */
  boolean closed;

  private int lineAt = -1;
  private int nextLine;

  /** The attribute lists that have been read for the block that follows. */
  private List<AttributeLine> pending = List.of();

  BlockCursor(
      ParserState state, ContainerText text, int at, Node parent, int depth, String element) {
    this.state = state;
    this.text = text;
    this.chars = text.chars();
    this.parent = parent;
    this.depth = depth;
    this.element = element;
    this.at = at;
  }

  /** Reads the blocks of a container whose text is its own. */
  abstract void readInside(ContainerText inner, Node container);

  /**
   * Reads blocks from {@code from} on, in this text, until the end tag of an element of HTML.
   *
   * @return the offset after the end tag, or the end of the text
   */
  abstract int readElement(int from, Node container, String name);

  /** Whether a block may have others in it, so deep down. */
  boolean mayNest() {
    return depth < MAX_DEPTH;
  }

  /** The offset after the line at the cursor; what several parsers ask is looked up once. */
  int nextLine() {
    if (lineAt != at) {
      lineAt = at;
      nextLine = Chars.nextLine(chars, at);
    }
    return nextLine;
  }

  /** Adds a block that ends at {@code end}, gives it the pending attributes, and moves there. */
  Node add(BlockType type, int end) {
    Node node = addWithoutAttributes(type, end);
    node.give(pending);
    pending = List.of();
    return node;
  }

  /** As {@link #add}, but the attributes wait for the next block. */
  Node addWithoutAttributes(BlockType type, int end) {
    Node node = new Node(type, text, at, end);
    parent.children().add(node);
    at = end;
    return node;
  }

  /** Keeps an attribute list for the block that follows. */
  void addPending(AttributeLine line) {
    pending = pending.isEmpty() ? new ArrayList<>(1) : pending;
    pending.add(line);
  }

  /** Loses the attribute lists for the block that follows. */
  void dropPending() {
    pending = List.of();
  }

  /** Whether nothing stands before the cursor that a block without mark would go on with. */
  boolean afterBoundary() {
    Node last = parent.last();
    return last == null
        || last.is(BlockType.BLANK)
        || last.is(BlockType.BOUNDARY)
        || last.is(BlockType.TAG)
        || !pending.isEmpty();
  }
}
