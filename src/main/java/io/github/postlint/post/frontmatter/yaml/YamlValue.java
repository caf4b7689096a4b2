package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Span;

/** A YAML node with its place in the source. */
public sealed interface YamlValue permits YamlScalar, YamlSequence, YamlMapping {

  /** Where the node stands; for a block collection up to the end of its last line with content. */
  Span span();
}
