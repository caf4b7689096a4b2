package io.github.postlint.post.shortcode;

import io.github.postlint.post.text.Span;

/**
 * What stops the build at a shortcode.
 *
 * @param kind what is wrong
 * @param span where
 * @param detail the name, the parameter or the character that is concerned
 */
public record ShortcodeProblem(Kind kind, Span span, String detail) {

  /** What is wrong. */
  public enum Kind {
    /** No tag can be read: something stands in it that means nothing. */
    CHARACTER,
    /** The marks that end the tag are missing, or are those of the other kind. */
    UNCLOSED_TAG,
    /** The tag has no name. */
    NO_NAME,
    /** The comment that hides a tag is not closed by the same marks. */
    UNCLOSED_COMMENT,
    /** A quotation mark that is not closed. */
    UNCLOSED_QUOTE,
    /** Parameters with names and parameters without. */
    MIXED_PARAMETERS,
    /** A closing tag for which nothing is open. */
    NOTHING_OPEN,
    /** No template has the name. */
    UNKNOWN,
    /** A template that takes a text, without a closing tag. */
    UNCLOSED,
    /** A closing tag for a template that takes no text. */
    NO_TEXT
  }
}
