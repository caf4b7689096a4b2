package io.github.postlint.post.qute;

import io.github.postlint.post.text.Span;

/**
 * A tag of Qute's in a text.
 *
 * @param kind what it is
 * @param span with its braces
 * @param content what stands between the braces, without the mark that tells the kind
 */
record QuteTag(Kind kind, Span span, String content) {

  /** Kinds of tags. */
  enum Kind {
    /** An expression, of which the value is printed. */
    EXPRESSION,
    /** The start of a section. */
    START,
    /** A section without content. */
    EMPTY,
    /** The end of a section. */
    END,
    /** The declaration of a parameter. */
    PARAMETER,
    /** A comment. */
    COMMENT,
    /** Text that is left as it is. */
    UNPARSED,
    /** A brace of which a backslash makes text. */
    ESCAPED,
    /** A tag that nobody closes. */
    UNCLOSED
  }

  /** The first word of a section. */
  String name() {
    int end = 0;
    while (end < content.length() && !Character.isWhitespace(content.charAt(end))) {
      end++;
    }
    return content.substring(0, end);
  }
}
