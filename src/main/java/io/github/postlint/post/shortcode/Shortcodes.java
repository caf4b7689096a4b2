package io.github.postlint.post.shortcode;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Punctuation;

/**
 * Shortcodes, as a generator runs them before and in the markup of bodies.
 *
 * @param names the templates that can be called
 */
public record Shortcodes(ShortcodeNames names) implements TemplateLanguage {

  @Override
  public boolean hasShortcodes() {
    return true;
  }

  @Override
  public String name() {
    return "shortcodes";
  }

  @Override
  public boolean runsWith(Mapping values) {
    return true;
  }

  @Override
  public boolean mayBeIn(Punctuation marks) {
    return true;
  }

  @Override
  public TemplateBody read(String text, int start) {
    return new ShortcodeBody(text, start, names);
  }
}
