package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Span;
import java.util.List;

/** A list. */
public record Sequence(Span span, List<Value> items) implements Value {

  /** Copies the list. */
  public Sequence {
    items = List.copyOf(items);
  }
}
