package io.github.postlint.rules.shortcode;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;

/** Tells whether a shortcode stands in code. */
final class CodePlaces {
  private CodePlaces() {}

  static boolean isCode(Post post, Span span) {
    for (CodeBlock block : post.blocks().code()) {
      boolean inside = block.span().start() < span.start() && span.end() <= block.span().end();
      if (inside
          || (block.kind() == CodeBlock.Kind.INDENTED && block.span().start() == span.start())) {
        return true;
      }
    }
    return isCodeSpan(post, span);
  }

  private static boolean isCodeSpan(Post post, Span span) {
    for (TextBlock block : post.outline().texts()) {
      if (block.span().start() < span.start() && span.start() < block.span().end()) {
        int at = 0;
        while (at < block.text().length() && block.offset(at) < span.start()) {
          at++;
        }
        String before = block.text().substring(0, at);
        boolean odd = before.chars().filter(c -> c == '`').count() % 2 == 1;
        return odd && at < block.text().length() && !post.inline(block).isVisible(at);
      }
    }
    return false;
  }
}
