package io.github.postlint.post.kramdown;

import java.util.ArrayList;
import java.util.List;

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

  /** The text of what has one; else the name of an HTML element or of a footnote. */
  final StringBuilder text;

  final Attributes attributes = new Attributes();
  final List<SpanElement> children = new ArrayList<>(0);

  /** Whether only HTML is read in it. */
  boolean raw;

  SpanElement(Type type, String text) {
    this.type = type;
    this.text = new StringBuilder(text);
  }

  boolean is(Type other) {
    return type == other;
  }

  /** The last child, or null. */
  SpanElement last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  /** Adds text to what is in it. */
  void addText(String added) {
    SpanElement last = last();
    if (last != null && last.is(Type.TEXT)) {
      last.text.append(added);
    } else if (!added.isEmpty()) {
      children.add(new SpanElement(Type.TEXT, added));
    }
  }

  /** Adds what this element says, without its markup. */
  void appendWords(StringBuilder words) {
    switch (type) {
      case TEXT, CODE, MATH, CHARACTER -> words.append(text);
      default -> children.forEach(child -> child.appendWords(words));
    }
  }
}
