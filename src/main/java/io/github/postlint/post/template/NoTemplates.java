package io.github.postlint.post.template;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Punctuation;

/** The language of bodies over which nothing runs. */
final class NoTemplates implements TemplateLanguage {

  @Override
  public String name() {
    return "none";
  }

  @Override
  public boolean hasShortcodes() {
    return false;
  }

  @Override
  public boolean runsWith(Mapping values) {
    return false;
  }

  @Override
  public boolean mayBeIn(Punctuation marks) {
    return false;
  }

  @Override
  public TemplateBody read(String text, int start) {
    return new PlainBody(text, start);
  }
}
