package io.github.postlint.post.liquid;

import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.template.TemplateLanguage;

/**
 * Liquid, as a generator runs it over bodies.
 *
 * @param key the key of the front matter with which a post turns it off
 */
public record Liquid(String key) implements TemplateLanguage {

  @Override
  public String name() {
    return "Liquid";
  }

  @Override
  public boolean runsWith(YamlMapping values) {
    YamlScalar liquid = values.scalar(key).orElse(null);
    return liquid == null || !liquid.isFalse();
  }

  @Override
  public TemplateBody read(String text, int start) {
    return new LiquidTemplate(text, start);
  }
}
