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
    String text = onOneLine(post.source().text(new Span(span.start(), end)));
    return cut ? text.strip() + "…" : text;
  }

  /** Makes each run of blanks a space. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean was = blank;
      blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank) {
        line.append(c);
      } else if (!was) {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
