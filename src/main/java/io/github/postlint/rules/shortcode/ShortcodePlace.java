package io.github.postlint.rules.shortcode;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tells whether the shortcodes of a post stand in code. */
final class ShortcodePlace {
  /** Code in running text is hardly longer. */
  private static final int MAX_LENGTH = 300;

  private final Post post;
  private final NavigableMap<Integer, CodeBlock> blocks = new TreeMap<>();
  private final NavigableMap<Integer, TextBlock> texts = new TreeMap<>();

  ShortcodePlace(Post post) {
    this.post = post;
    post.blocks().code().forEach(block -> blocks.put(block.span().start(), block));
    post.textsWith("`").forEach(text -> texts.put(text.span().start(), text));
  }

  boolean isCode(Span span) {
    Map.Entry<Integer, CodeBlock> block = blocks.floorEntry(span.start());
    if (block != null && span.end() <= block.getValue().span().end()) {
      // A fence's own line is not code, the first line of indented code is.
      boolean indented = block.getValue().kind() == CodeBlock.Kind.INDENTED;
      return indented || block.getKey() < span.start();
    }
    Map.Entry<Integer, TextBlock> text = texts.lowerEntry(span.start());
    return text != null
        && span.start() < text.getValue().span().end()
        && isHidden(post.inline(text.getValue()), place(text.getValue(), span.start()));
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
