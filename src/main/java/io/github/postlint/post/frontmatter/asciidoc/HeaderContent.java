package io.github.postlint.post.frontmatter.asciidoc;

import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Value;
import java.util.Optional;

/**
 * What a header says, over what stands before it.
 *
 * @param values all of it
 * @param problem why what stands before it is refused
 */
record HeaderContent(Mapping values, Optional<? extends FrontMatterProblem> problem)
    implements FrontMatterContent {

  @Override
  public Optional<Value> root() {
    return Optional.of(values);
  }
}
