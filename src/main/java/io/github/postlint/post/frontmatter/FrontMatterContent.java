package io.github.postlint.post.frontmatter;

import java.util.Optional;

/** What stands in a front matter, as the generator's parser reads it. */
public interface FrontMatterContent {

  /** The outermost value; empty where there is none or the text is refused. */
  Optional<Value> root();

  /** Why the text is refused, or not read to the end. */
  Optional<? extends FrontMatterProblem> problem();
}
