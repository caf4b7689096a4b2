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
    int end = cut ? span.start() + MAX : span.end();
    if (cut && Character.isHighSurrogate(post.source().text().charAt(end - 1))) {
      end--;
    }
    String text = post.source().text(new Span(span.start(), end)).replaceAll("\\s++", " ");
    return cut ? text.strip() + "…" : text;
  }
}
