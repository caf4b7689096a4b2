package io.github.postlint.lint;

import io.github.postlint.post.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * One replacement in a source text.
 *
 * @param span the characters that go; empty for an insertion
 * @param text the characters that come
 */
public record TextEdit(Span span, String text) {

  /** Whether two edits cannot both be made, or the order in which they are made matters. */
  public boolean touches(TextEdit other) {
    return span.start() <= other.span.end() && other.span.start() <= span.end();
  }

  /**
   * A text with edits made.
   *
   * @param edits in whatever order; they do not overlap
   */
  public static String apply(String text, List<TextEdit> edits) {
    StringBuilder edited = new StringBuilder(text.length() + 16);
    int done = 0;
    for (TextEdit edit : inOrder(edits)) {
      edited.append(text, done, edit.span().start()).append(edit.text());
      done = edit.span().end();
    }
    return edited.append(text, done, text.length()).toString();
  }

  private static List<TextEdit> inOrder(List<TextEdit> edits) {
    return edits.stream()
        .sorted(
            Comparator.comparingInt((TextEdit edit) -> edit.span().start())
                .thenComparingInt(edit -> edit.span().end()))
        .toList();
  }
}
