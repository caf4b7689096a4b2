package io.github.postlint.post.liquid;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Punctuation;

/**
 * Liquid, as a generator runs it over bodies.
 *
 * @param key the key of the front matter with which a post turns it off, or on
 * @param asked whether it only runs where a post asks for it
 */
public record Liquid(String key, boolean asked) implements TemplateLanguage {

  /** Liquid that a post can turn off. */
  public Liquid(String key) {
    this(key, false);
  }

  @Override
  public String name() {
    return "Liquid";
  }

  @Override
  public boolean hasShortcodes() {
    return false;
  }

  @Override
  public boolean runsWith(Mapping values) {
    Scalar liquid = values.scalar(key).orElse(null);
    return liquid == null ? !asked : !liquid.isFalse();
  }

  @Override
  public boolean mayBeIn(Punctuation marks) {
    return marks.mayHold("{{") || marks.mayHold("{%");
  }

  @Override
  public TemplateBody read(String text, int start) {
    return new LiquidTemplate(text, start);
  }
}
