package io.github.postlint.post.template;

import io.github.postlint.post.text.Span;

/**
 * Something in a body that a template language takes for its own, and that stops it, or that
 * readers do not see as it is written.
 *
 * @param kind what it is
 * @param span where it stands
 * @param detail the name of a value, a namespace or a block; of a literal what readers see
 */
public record TemplateSlip(Kind kind, Span span, String detail) {

  /** What may be wrong. */
  public enum Kind {
    /** An expression with a value that nobody gives. */
    UNKNOWN_VALUE,
    /** The same, unless the site's own code gives it. */
    DOUBTFUL_VALUE,
    /** An expression with a namespace that nobody knows. */
    UNKNOWN_NAMESPACE,
    /** The same, unless the site's own code knows it. */
    DOUBTFUL_NAMESPACE,
    /** An expression that asks a value for what it does not have; the detail has both names. */
    UNKNOWN_MEMBER,
    /** The same, unless the site's own code adds it. */
    DOUBTFUL_MEMBER,
    /** A section that nothing known brings. */
    DOUBTFUL_SECTION,
    /** A template that is to stand here, and that is not among the site's own. */
    DOUBTFUL_TEMPLATE,
    /** An expression of which readers see the value; the detail is what is written. */
    PRINTED,
    /** The same of a value that the front matter must have; the detail is its key. */
    PRINTED_DATA,
    /** An expression that stands for itself, of which readers do not see the marks. */
    LITERAL,
    /** A block that nobody ends. */
    UNCLOSED_BLOCK,
    /** The end of a block that nobody has begun, or that ends after another that is open. */
    STRAY_END,
    /** An expression with a value that is there, in a body over which the language does not run. */
    NOT_RUN,
    /** A tag without the mark at its end. */
    UNCLOSED_TAG
  }
}
