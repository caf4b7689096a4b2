package io.github.postlint.generator.roq;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.yaml.YamlFrontMatter;
import io.github.postlint.post.text.Source;
import java.util.Optional;

/** YAML between lines of hyphens; the build stops where it cannot be read. */
final class RoqFrontMatter implements FrontMatterFormat {
  private static final FrontMatterFormat YAML = new YamlFrontMatter("-", RoqScalars::resolve);

  @Override
  public String name() {
    return YAML.name();
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.FATAL || YAML.has(trait);
  }

  @Override
  public String line(String key, String value) {
    return YAML.line(key, value);
  }

  @Override
  public boolean mayBegin(String head) {
    return YAML.mayBegin(head);
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    return YAML.read(source);
  }
}
