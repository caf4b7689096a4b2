package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;

/** Lets only so many findings of a line through: more on one line tell nobody more. */
final class LineLimit {
  private static final int MAX = 10;

  private final LineTable lines;
  private int line;
  private int count;

  LineLimit(Post post) {
    lines = post.source().lines();
  }

  /** Whether a finding may be reported; to be asked in the order of the text. */
  boolean allows(Span span) {
    int next = lines.lineOf(span.start());
    count = next == line ? count + 1 : 1;
    line = next;
    return count <= MAX;
  }
}
