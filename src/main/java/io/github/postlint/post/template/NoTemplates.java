package io.github.postlint.post.template;

import io.github.postlint.post.frontmatter.yaml.YamlMapping;

/** The language of bodies over which nothing runs. */
final class NoTemplates implements TemplateLanguage {

  @Override
  public String name() {
    return "none";
  }

  @Override
  public boolean runsWith(YamlMapping values) {
    return false;
  }

  @Override
  public TemplateBody read(String text, int start) {
    return new PlainBody(text, start);
  }
}
