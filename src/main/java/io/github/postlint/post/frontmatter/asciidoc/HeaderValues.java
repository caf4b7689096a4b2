package io.github.postlint.post.frontmatter.asciidoc;

import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;

/** Reads the values of a header's attributes as a generator does. */
public interface HeaderValues {

  /** The value that stands at a place; empty where it is mere text. */
  Optional<Value> read(Source source, Span span);
}
