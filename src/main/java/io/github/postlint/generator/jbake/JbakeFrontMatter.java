package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.properties.PropertyHeader;
import io.github.postlint.post.text.Source;
import java.util.Optional;

/**
 * Keys with values above a line of tildes.
 *
 * @param separator the line that ends them
 */
record JbakeFrontMatter(String separator) implements FrontMatterFormat {

  @Override
  public String name() {
    return "JBake's header";
  }

  @Override
  public boolean has(Trait trait) {
    return false;
  }

  @Override
  public String line(String key, String value) {
    return key + "=" + value;
  }

  @Override
  public boolean mayBegin(String head) {
    return PropertyHeader.read(head, separator).isPresent();
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    return PropertyHeader.read(source.text(), separator);
  }
}
