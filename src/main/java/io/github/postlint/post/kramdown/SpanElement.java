package io.github.postlint.post.kramdown;

/** A stretch of text or an element in the tree that kramdown makes of the words of a block. */
final class SpanElement {
  /** What it is. */
  enum Type {
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

  final Type type;

  /** What holds the text of what has one; else the name of an HTML element or of a footnote. */
  final String text;

  /** Where the text begins. */
  private final int from;

  /** Where the text ends. */
  private int to;

  private Attributes attributes;
  private SpanElement first;
  private SpanElement last;
  private SpanElement next;

  /** The element around this one while it is being read. */
  SpanElement parent;

  /** Whether only HTML is read in it. */
  boolean raw;

  SpanElement(Type type, String text) {
    this(type, text, 0, text.length());
  }

  /** One whose text is a part of {@code text}. */
  SpanElement(Type type, String text, int from, int to) {
    this.type = type;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  boolean is(Type other) {
    return type == other;
  }

  /** What the element is given, to add to. */
  Attributes attributes() {
    if (attributes == null) {
      attributes = new Attributes();
    }
    return attributes;
  }

  /** Whether it is given anything. */
  boolean hasAttributes() {
    return attributes != null;
  }

  /** The first child, or null. */
  SpanElement first() {
    return first;
  }

  /** The last child, or null. */
  SpanElement last() {
    return last;
  }

  /** The child of the same element behind this one, or null. */
  SpanElement next() {
    return next;
  }

  /** Adds a child, which is none of any other element. */
  void add(SpanElement child) {
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
  }

  /** Removes all children. */
  void clear() {
    first = null;
    last = null;
  }

  /** Adds a part of {@code chars} to what is in it. */
  void addText(String chars, int start, int end) {
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
  void appendWords(StringBuilder words) {
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
