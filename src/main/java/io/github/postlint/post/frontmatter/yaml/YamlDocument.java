package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.Value;
import java.util.Optional;

/**
 * A YAML text as the generator's parser reads it.
 *
 * @param root the outermost node; empty where there is none or the text is refused
 * @param problem why the text is refused, or not read to the end
 */
public record YamlDocument(Optional<Value> root, Optional<YamlProblem> problem)
    implements FrontMatterContent {

  /** The YAML of a front matter; empty where it is written in another format. */
  public static Optional<YamlDocument> of(FrontMatter frontMatter) {
    return frontMatter.document() instanceof YamlDocument yaml
        ? Optional.of(yaml)
        : Optional.empty();
  }

  static YamlDocument of(Value root) {
    return new YamlDocument(Optional.of(root), Optional.empty());
  }

  static YamlDocument empty() {
    return new YamlDocument(Optional.empty(), Optional.empty());
  }

  static YamlDocument refused(YamlProblem problem) {
    return new YamlDocument(Optional.empty(), Optional.of(problem));
  }
}
