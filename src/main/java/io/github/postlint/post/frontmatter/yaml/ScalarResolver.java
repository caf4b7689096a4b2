package io.github.postlint.post.frontmatter.yaml;

/** Finds out what a generator's YAML parser makes of text without quotation marks. */
@FunctionalInterface
public interface ScalarResolver {

  /** The value for a plain scalar. */
  PsychValue resolve(String text);
}
