package io.github.postlint.rules.code;

import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;

/** Looks at the marks of fences, whatever marks the markup language has. */
final class Fences {
  private Fences() {}

  /** The run of marks with which a fence begins. */
  static Span opener(Source source, BrokenFence fence) {
    return marks(source, fence.opener().start(), fence);
  }

  /** The first run of the fence's own mark in what should have closed it. */
  static Span closer(Source source, BrokenFence fence) {
    return marks(source, fence.culprit().start(), fence);
  }

  private static Span marks(Source source, int from, BrokenFence fence) {
    String text = source.text();
    char mark = text.charAt(fence.opener().start());
    int found = text.indexOf(mark, from);
    int start = found < 0 ? text.length() : found;
    int end = start;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return new Span(start, end);
  }
}
