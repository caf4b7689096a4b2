package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.TypedValue;

/** Finds out what a generator's YAML parser makes of text without quotation marks. */
@FunctionalInterface
public interface ScalarResolver {

  /** The value for a plain scalar. */
  TypedValue resolve(String text);
}
