package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.kramdown.attribute.Attributes;

/** A stretch of text or an element in the tree that kramdown makes of the words of a block. */
public final class SpanElement {
  /** What it is. */
  public enum Type {
    /** All words of a block. */
    ROOT,
    /** Characters that readers see as they are. */
    TEXT,
    /** Code between backticks. */
    CODE,
    /** Between single stars or underscores. */
    EMPHASIS,
    /** Between double stars or underscores. */
    STRONG,
    /** A link of any form. */
    LINK,
    /** An image; what is said instead of it is not among its children. */
    IMAGE,
    /** An element of HTML, or GFM's deleted text. */
    HTML,
    /** The place that a footnote belongs to. */
    FOOTNOTE,
    /** HTML that is passed on as it stands. */
    RAW,
    /** An entity, a quotation mark or a dash. */
    CHARACTER,
    /** A formula. */
    MATH,
    /** Prints no text: a comment or a line break. */
    SILENT
  }

  /** What it is. */
  public final Type type;

  /** What holds the text of what has one; else the name of an HTML element or of a footnote. */
  public final String text;

  /** Where the text begins. */
  private final int from;

  /** Where the text ends. */
  private int to;

  /** Where it begins in the words of the block; 0-based, in UTF-16 units. */
  private int start;

  /** Where its end stands; from there on, the words go on. */
  private int end;

  /** Where what stands in it begins: after an opening mark, bracket or tag. */
  private int inner;

  /** Where what stands in it ends: before a closing mark, bracket or tag. */
  private int innerEnd;

  /** Where the address of a link or image begins; -1 where it is defined elsewhere. */
  private int target = -1;

  /** Where the address ends. */
  private int targetEnd = -1;

  /** For which emphasis no end was found from a place in this element to the end of the text. */
  private int unclosed;

  private Attributes attributes;
  private SpanElement first;
  private SpanElement last;
  private SpanElement next;

  /**
   * Notes that emphasis of a type and mark that began in this element has no end. What begins
   * further on has none either, since all that could end it stood there before.
   */
  public void noteUnclosed(Type emphasis, char mark) {
    unclosed |= bit(emphasis, mark);
  }

  /** Whether {@link #noteUnclosed} was told so. */
  public boolean leavesOpen(Type emphasis, char mark) {
    return (unclosed & bit(emphasis, mark)) != 0;
  }

  private static int bit(Type emphasis, char mark) {
    return 1 << ((emphasis == Type.STRONG ? 2 : 0) + (mark == '*' ? 1 : 0));
  }

  /** The element around this one while it is being read. */
  public SpanElement parent;

  /** Whether only HTML is read in it. */
  public boolean raw;

  /** One whose text, if it has any, is all of {@code text}. */
  public SpanElement(Type type, String text) {
    this(type, text, 0, text.length());
  }

  /** One whose text is a part of {@code text}. */
  public SpanElement(Type type, String text, int from, int to) {
    this.type = type;
    this.text = text;
    this.from = from;
    this.to = to;
    place(from, to);
  }

  /** Says that it stands from {@code start} to {@code end}, and holds nothing else. */
  public void place(int start, int end) {
    place(start, end, end, end);
  }

  /** Says where it stands, and where what is in it. */
  public void place(int start, int inner, int innerEnd, int end) {
    this.start = start;
    this.inner = inner;
    this.innerEnd = innerEnd;
    this.end = end;
  }

  /** Says where its address stands. */
  public void placeTarget(int from, int to) {
    this.target = from;
    this.targetEnd = to;
  }

  /** Moves it, and all that is in it, by {@code delta}: it was read as a part of the words. */
  public void shift(int delta) {
    place(start + delta, inner + delta, innerEnd + delta, end + delta);
    if (target >= 0) {
      placeTarget(target + delta, targetEnd + delta);
    }
    for (SpanElement child = first; child != null; child = child.next) {
      child.shift(delta);
    }
  }

  /** Where it begins in the words of the block; 0-based, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** The offset after it. */
  public int end() {
    return end;
  }

  /** Where what stands in it begins. */
  public int inner() {
    return inner;
  }

  /** The offset after what stands in it. */
  public int innerEnd() {
    return innerEnd;
  }

  /** Where the address of a link or image begins; -1 where it is defined elsewhere. */
  public int target() {
    return target;
  }

  /** The offset after the address; -1 where it is defined elsewhere. */
  public int targetEnd() {
    return targetEnd;
  }

  /** Whether it is of this type. */
  public boolean is(Type other) {
    return type == other;
  }

  /** What the element is given, to add to. */
  public Attributes attributes() {
    if (attributes == null) {
      attributes = new Attributes();
    }
    return attributes;
  }

  /** Whether it is given anything. */
  public boolean hasAttributes() {
    return attributes != null;
  }

  /** The first child, or null. */
  public SpanElement first() {
    return first;
  }

  /** The last child, or null. */
  public SpanElement last() {
    return last;
  }

  /** The child of the same element after this one, or null. */
  public SpanElement next() {
    return next;
  }

  /** Adds a child, which is none of any other element. */
  public void add(SpanElement child) {
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
  }

  /** Removes all children. */
  public void clear() {
    first = null;
    last = null;
  }

  /** Adds a part of {@code chars} to what is in it. */
  public void addText(String chars, int start, int end) {
    if (start == end) {
      return;
    }
    if (last != null && last.is(Type.TEXT) && last.to == start && last.text.equals(chars)) {
      last.to = end;
      last.end = end;
    } else {
      add(new SpanElement(Type.TEXT, chars, start, end));
    }
  }

  /** Adds what this element says, without its markup. */
  public void appendWords(StringBuilder words) {
    switch (type) {
      case TEXT, CODE, MATH, CHARACTER -> words.append(text, from, to);
      default -> {
        for (SpanElement child = first; child != null; child = child.next) {
          child.appendWords(words);
        }
      }
    }
  }
}
