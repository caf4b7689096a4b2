package io.github.postlint.generator.quill;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;

/** Headings after equals signs, code between lines of three commas, and links in two angles. */
final class QuillMarkup implements Markup {

  @Override
  public String name() {
    return "Quill";
  }

  @Override
  public boolean has(Trait trait) {
    return false;
  }

  @Override
  public Body read(String text, int start) {
    return new QuillBody(text, start);
  }
}
