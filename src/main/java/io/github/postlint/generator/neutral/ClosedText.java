package io.github.postlint.generator.neutral;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/** Front matter that is not read: where it ends is all that is known of it. */
final class ClosedText {
  private ClosedText() {}

  /** From a first line to the first line that closes it; empty where there are no such lines. */
  static Optional<FrontMatter> find(String text, String open, String close) {
    int first = lineEnd(text, 0);
    if (!text.substring(0, first).strip().equals(open)) {
      return Optional.empty();
    }
    for (int start = after(text, first); start < text.length(); ) {
      int end = lineEnd(text, start);
      if (text.substring(start, end).stripTrailing().equals(close)) {
        return Optional.of(of(new Span(0, end), new Span(after(text, first), start)));
      }
      start = after(text, end);
    }
    return Optional.empty();
  }

  static FrontMatter of(Span span, Span content) {
    return new FrontMatter(span, content, AnyFrontMatter.Content.of(Mapping.empty(content)));
  }

  /** Where the line that begins at {@code start} ends, its line end excluded. */
  static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Where the line after one that ends at {@code end} begins. */
  static int after(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }
}
