package io.github.postlint.post.frontmatter;

import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.Optional;

/** What stands in a front matter, as the generator's parser reads it. */
public interface FrontMatterContent {

  /** The outermost value; empty where there is none or the text is refused. */
  Optional<YamlValue> root();

  /** Why the text is refused, or not read to the end. */
  Optional<? extends FrontMatterProblem> problem();
}
