package io.github.postlint.post.kramdown.tree;

import io.github.postlint.post.kramdown.attribute.Attributes;

/** A stretch of text or an element in the tree that kramdown makes of the words of a block. */
public final class SpanElement {
  /** What it is. */
  public enum Type {
    ROOT,
    TEXT,
    CODE,
    EMPHASIS,
    STRONG,
    LINK,
    IMAGE,
    HTML,
    FOOTNOTE,
    /** HTML that is passed on as it stands. */
    RAW,
    /** An entity, a quotation mark or a dash. */
    CHARACTER,
    MATH,
    /** Prints no text: a comment or a line break. */
    SILENT
  }

  public final Type type;

  /** What holds the text of what has one; else the name of an HTML element or of a footnote. */
  public final String text;

  /** Where the text begins. */
  private final int from;

  /** Where the text ends. */
  private int to;

  private Attributes attributes;
  private SpanElement first;
  private SpanElement last;
  private SpanElement next;

  /** The element around this one while it is being read. */
  public SpanElement parent;

  /** Whether only HTML is read in it. */
  public boolean raw;

  public SpanElement(Type type, String text) {
    this(type, text, 0, text.length());
  }

  /** One whose text is a part of {@code text}. */
  public SpanElement(Type type, String text, int from, int to) {
    this.type = type;
    this.text = text;
    this.from = from;
    this.to = to;
  }

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

  /** The child of the same element behind this one, or null. */
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
