package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.Span;

/** Quotes Liquid in messages. */
final class Quote {
  private static final int MAX = 60;

  private Quote() {}

  /** The text of a token on one line, shortened. */
  static String token(Post post, Span span) {
    boolean cut = span.length() > MAX;
    Span shown = cut ? new Span(span.start(), span.start() + MAX) : span;
    String text = post.source().text(shown).replaceAll("\\s++", " ");
    return cut ? text.strip() + "…" : text;
  }
}
