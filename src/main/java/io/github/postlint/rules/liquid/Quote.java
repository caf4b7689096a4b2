package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;

/** Quotes Liquid in messages. */
final class Quote {
  private static final int MAX = 60;

  private Quote() {}

  /** The text of a token on one line, shortened. */
  static String token(Post post, Span span) {
    int end = Excerpt.boundary(post.source().text(), end(post.source().text(), span));
    boolean cut = end < span.end();
    String text = WhiteSpace.squeeze(post.source().text(new Span(span.start(), end)));
    return cut ? text.strip() + "…" : text;
  }

  /** A line end counts for one character, however it is written. */
  private static int end(String text, Span span) {
    int end = span.start();
    for (int count = 0; end < span.end() && count < MAX; end++) {
      count += text.startsWith("\r\n", end) ? 0 : 1;
    }
    return end;
  }
}
