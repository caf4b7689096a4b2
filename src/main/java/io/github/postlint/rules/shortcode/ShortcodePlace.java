package io.github.postlint.rules.shortcode;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;

/** Tells whether a shortcode stands in code. */
final class ShortcodePlace {
  /** Code in running text is hardly longer. */
  private static final int MAX_LENGTH = 300;

  private ShortcodePlace() {}

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
    for (TextBlock block : post.textsWith("`")) {
      if (block.span().start() < span.start() && span.start() < block.span().end()) {
        return isHidden(post.inline(block), place(block, span.start()));
      }
    }
    return false;
  }

  /** Whether nothing that readers see as text stands between a backtick and the character. */
  private static boolean isHidden(InlineContent text, int at) {
    int limit = Math.max(0, at - MAX_LENGTH);
    for (int i = Math.min(at, text.chars().length() - 1); i >= limit && !text.isVisible(i); i--) {
      if (text.chars().charAt(i) == '`') {
        return true;
      }
    }
    return false;
  }

  /** The offset in the block's text of a character of the source. */
  private static int place(TextBlock block, int offset) {
    int low = 0;
    int high = block.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (block.offset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
