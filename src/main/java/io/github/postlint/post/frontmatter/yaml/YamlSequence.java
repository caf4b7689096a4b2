package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Span;
import java.util.List;

/** A YAML list. */
public record YamlSequence(Span span, List<YamlValue> items) implements YamlValue {

  /** Copies the list. */
  public YamlSequence {
    items = List.copyOf(items);
  }
}
