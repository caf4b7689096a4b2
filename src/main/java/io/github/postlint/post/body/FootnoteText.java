package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * The text of a footnote, as far as it is known what becomes of it.
 *
 * @param name by which the text above refers to it
 * @param span of what begins it, such as {@code [^name]:}
 * @param fate what becomes of it
 */
public record FootnoteText(String name, Span span, Fate fate) {

  /** What becomes of the text of a footnote. */
  public enum Fate {
    /** Readers find it where they look for footnotes. */
    SHOWN,
    /** Nothing refers to it, so that it is not published. */
    UNUSED,
    /** Another one of the same name is published in its place. */
    REPLACED,
    /** Another one of the same name, further up, is published in its place. */
    REPEATED,
    /** It is used and says nothing: readers see a number and nothing beside it. */
    EMPTY,
    /** It is used, and the generator fails on it. */
    FATAL
  }

  /** The same footnote in the source that {@code map} leads to. */
  public FootnoteText locate(SourceMap map) {
    return new FootnoteText(name, map.source(span), fate);
  }
}
