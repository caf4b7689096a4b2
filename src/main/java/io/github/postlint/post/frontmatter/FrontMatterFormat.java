package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Source;
import java.util.Optional;

/** A format of front matter: where it stands in a file, and what it says. */
public interface FrontMatterFormat {

  /** The front matter of a file; empty where the generator finds none. */
  Optional<FrontMatter> read(Source source);
}
