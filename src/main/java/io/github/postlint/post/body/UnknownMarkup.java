package io.github.postlint.post.body;

/**
 * A markup language that Postlint does not read: nothing is said about the body.
 *
 * @param name as the site's settings write it
 */
public record UnknownMarkup(String name) implements Markup {

  @Override
  public boolean has(Trait trait) {
    return false;
  }

  @Override
  public Body read(String text, int start) {
    return new UnknownBody(Blocks.NONE);
  }
}
