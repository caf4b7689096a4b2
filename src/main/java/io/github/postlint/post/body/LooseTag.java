package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * A tag in a block of HTML that the generator finds no partner for.
 *
 * @param kind what becomes of it
 * @param name of its element, in lower case where HTML knows it
 * @param span the whole tag
 * @param inside of an end tag whose element is open, the start tag of the element in it that is
 *     open too; else {@code span}
 */
public record LooseTag(Kind kind, String name, Span span, Span inside) {

  /** What becomes of a tag without partner. */
  public enum Kind {
    /** An end tag: readers see it as text. */
    SHOWN,
    /** A start tag: the element takes in all that follows, which is not read as Markdown. */
    UNCLOSED,
    /** What looks like a start tag and is none to the generator: readers see it as text. */
    BROKEN
  }

  /** The same tag in the source that {@code map} leads to. */
  public LooseTag locate(SourceMap map) {
    return new LooseTag(kind, name, map.source(span), map.source(inside));
  }
}
