package io.github.postlint.generator.neutral;

import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.UnknownBody;
import java.util.regex.Pattern;

/**
 * A markup without what depends on the generator: its addresses, its attributes, what it includes.
 *
 * @param markup as it is
 */
record CautiousMarkup(Markup markup) implements Markup {
  /** What template languages begin with that run over HTML. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#!]|\\$\\{|<[%#@?]|@\\w+[({]");

  @Override
  public String name() {
    return markup.name();
  }

  @Override
  public String language() {
    return markup.language();
  }

  @Override
  public boolean has(Trait trait) {
    return markup.has(trait);
  }

  @Override
  public int headingLevel(int level) {
    return markup.headingLevel(level);
  }

  @Override
  public Body read(String text, int start) {
    if (has(Trait.HTML) && TEMPLATE.matcher(text).region(start, text.length()).find()) {
      return new UnknownBody(Blocks.NONE);
    }
    return new CautiousBody(markup.read(text, start), text.indexOf("include::", start) >= 0);
  }
}
