package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * A line that an author meant as a fence and that the generator does not take for one, or takes for
 * another's.
 *
 * @param cause what is wrong
 * @param opener the marker and info string of the line that should open a code block
 * @param culprit the line, or part of a line, that should have closed it or that breaks it; {@code
 *     opener} where nothing nearer can be named
 */
public record BrokenFence(Cause cause, Span opener, Span culprit) {

  /** The same fence in the source that {@code map} leads to. */
  public BrokenFence locate(SourceMap map) {
    return new BrokenFence(cause, map.source(opener), map.source(culprit));
  }

  /** Why a fence makes no code block, or not the one that was meant. */
  public enum Cause {
    /** No closing line before the end of the container or the post. */
    UNCLOSED,
    /** The next candidate uses the other marker: backticks against tildes. */
    OTHER_MARKER,
    /** The next candidate has fewer markers than the opener. */
    SHORTER,
    /** The next candidate has text after its markers. */
    TRAILING_TEXT,
    /** The next candidate is indented by four columns or more. */
    INDENTED,
    /**
     * The code block swallows a line that opens another fence of the same kind, so everything below
     * is inverted.
     */
    CLOSED_BY_OPENER,
    /** The info string has several words or options, so no code block begins. */
    INFO
  }
}
