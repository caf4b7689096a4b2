package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Text;
import java.util.ArrayList;
import java.util.List;

/** How far a container's text is read, and what has been found in it. */
public final class Cursor {
  /**
   * The deepest nesting that is looked into; text below it counts as paragraphs. No post comes near
   * it, and it keeps hostile input from exhausting the stack.
   */
  static final int MAX_DEPTH = 100;

  public final Text text;
  public final String chars;
  public final Node parent;
  public final int depth;
  public final Document document;
  public int at;

  private int lineAt = -1;
  private int nextLine;

  /** The attribute lists that have been read for the block that follows. */
  private List<AttributeLine> pending = List.of();

  /** The name of the HTML element whose content the blocks are, else null. */
  public final String element;

  /** Whether the end tag of the HTML element around these blocks has been read. */
  public boolean closed;

  public Cursor(Document document, Text text, int at, Node parent, int depth) {
    this(document, text, at, parent, depth, null);
  }

  public Cursor(Document document, Text text, int at, Node parent, int depth, String element) {
    this.element = element;
    this.document = document;
    this.text = text;
    this.chars = text.chars();
    this.at = at;
    this.parent = parent;
    this.depth = depth;
  }

  public boolean atEnd() {
    return at >= chars.length();
  }

  /** The offset behind the line at the cursor; what several rules ask is looked up once. */
  public int nextLine() {
    if (lineAt != at) {
      lineAt = at;
      nextLine = Chars.nextLine(chars, at);
    }
    return nextLine;
  }

  public boolean mayNest() {
    return depth < MAX_DEPTH;
  }

  /** Adds a block that ends at {@code end}, gives it the pending attributes, and moves there. */
  public Node add(Kind kind, int end) {
    Node node = addWithoutAttributes(kind, end);
    node.give(pending);
    pending = List.of();
    return node;
  }

  /** As {@link #add}, but the attributes wait for the next block. */
  public Node addWithoutAttributes(Kind kind, int end) {
    Node node = new Node(kind, text, at, end);
    parent.children().add(node);
    at = end;
    return node;
  }

  /** Keeps an attribute list for the block that follows. */
  public void addPending(AttributeLine line) {
    pending = pending.isEmpty() ? new ArrayList<>(1) : pending;
    pending.add(line);
  }

  /** Loses the attribute lists for the block that follows. */
  public void dropPending() {
    pending = List.of();
  }

  public boolean afterBoundary() {
    Node last = parent.last();
    return last == null
        || last.is(Kind.BLANK)
        || last.is(Kind.BOUNDARY)
        || last.is(Kind.TAG)
        || !pending.isEmpty();
  }
}
