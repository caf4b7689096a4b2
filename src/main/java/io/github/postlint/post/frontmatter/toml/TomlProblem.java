package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.text.Span;

/**
 * Why a text is no TOML.
 *
 * @param span the character or word that shows it
 * @param detail the text to quote
 * @param explanation what is wrong, and what to do
 * @param isLimit whether the text has more than is read
 */
public record TomlProblem(Span span, String detail, String explanation, boolean isLimit)
    implements FrontMatterProblem {

  @Override
  public boolean mayBeAccepted() {
    return isLimit;
  }
}
