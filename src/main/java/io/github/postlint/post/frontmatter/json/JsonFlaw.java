package io.github.postlint.post.frontmatter.json;

import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.text.Span;

/**
 * Why a text is no JSON.
 *
 * @param span the character that shows it
 * @param detail the text to quote
 * @param explanation what is wrong
 */
public record JsonFlaw(Span span, String detail, String explanation) implements FrontMatterProblem {

  @Override
  public boolean isLimit() {
    return false;
  }

  @Override
  public boolean mayBeAccepted() {
    return false;
  }
}
