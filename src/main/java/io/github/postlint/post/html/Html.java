package io.github.postlint.post.html;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;

/** HTML itself. */
public record Html() implements Markup {

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.HTML;
  }

  @Override
  public Body read(String text, int start) {
    return new HtmlBody(HtmlDocument.read(text, start));
  }
}
