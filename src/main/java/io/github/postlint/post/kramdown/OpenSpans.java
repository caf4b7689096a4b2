package io.github.postlint.post.kramdown;

import io.github.postlint.post.kramdown.SpanElement.Type;
import java.util.ArrayDeque;
import java.util.Deque;

/** The elements that are being read, one in another. */
final class OpenSpans {
  /** No author nests so deeply. */
  private static final int MAX_DEPTH = 60;

  private final Deque<SpanElement> elements = new ArrayDeque<>();

  void open(SpanElement element, Effort effort) {
    effort.check(elements.size() < MAX_DEPTH);
    elements.push(element);
  }

  void close() {
    elements.pop();
  }

  SpanElement innermost() {
    return elements.element();
  }

  boolean has(Type type) {
    return elements.stream().anyMatch(each -> each.is(type));
  }
}
