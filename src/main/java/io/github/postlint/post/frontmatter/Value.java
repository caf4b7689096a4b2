package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Span;

/**
 * What a front matter or a file of data says, in whichever format, with its place in the source.
 */
public sealed interface Value permits Scalar, Sequence, Mapping {

  /**
   * Where the value stands; for a list or a mapping on several lines up to the end of its last line
   * with content.
   */
  Span span();
}
