package io.github.postlint.post.frontmatter;

import java.util.Optional;

/**
 * Front matter that is made of keys and values in any case.
 *
 * @param values all of it
 * @param problem why a part of it is refused
 */
public record MappingContent(Mapping values, Optional<? extends FrontMatterProblem> problem)
    implements FrontMatterContent {

  /** Keys and values, all of which are read. */
  public static MappingContent of(Mapping values) {
    return new MappingContent(values, Optional.empty());
  }

  @Override
  public Optional<Value> root() {
    return Optional.of(values);
  }
}
