package io.github.postlint.post.asciidoc.line;

import io.github.postlint.post.text.Span;

/** Hears of what directives say. */
public interface Directives {

  /**
   * A file is to stand here.
   *
   * @param target as it is written
   * @param attributes what stands between the brackets
   * @param span the target
   */
  void include(String target, String attributes, Span span);

  /**
   * A directive makes no sense.
   *
   * @param detail why, in Asciidoctor's words
   */
  void malformed(Span span, String detail);

  /** A condition is open at the end. */
  void unclosed(Span span, boolean skipping);
}
