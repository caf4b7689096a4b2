package io.github.postlint.rules.liquid;

import io.github.postlint.post.Post;
import io.github.postlint.post.text.Span;
import java.util.Map;
import java.util.TreeMap;

/** The comments of a body, which readers do not see. */
final class HiddenText {
  private final TreeMap<Integer, Integer> comments = new TreeMap<>();

  HiddenText(Post post) {
    String text = post.source().text();
    int start = text.indexOf("<!--", post.body().start());
    while (start >= 0) {
      int end = text.indexOf("-->", start);
      if (end < 0) {
        return;
      }
      comments.put(start, end);
      start = text.indexOf("<!--", end);
    }
  }

  /** Whether a place lies in one. */
  boolean contains(Span span) {
    Map.Entry<Integer, Integer> around = comments.floorEntry(span.start());
    return around != null && around.getValue() > span.start();
  }
}
