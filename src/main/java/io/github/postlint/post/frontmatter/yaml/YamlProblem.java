package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.text.Span;

/**
 * Why a YAML text is refused.
 *
 * @param cause the author's mistake, as far as it can be told
 * @param span the character or word that shows it
 * @param detail the text to quote: a key, a value, a character or the parser's words, depending on
 *     the cause
 */
public record YamlProblem(YamlFlaw cause, Span span, String detail) implements FrontMatterProblem {

  @Override
  public boolean isLimit() {
    return cause == YamlFlaw.LIMIT;
  }

  @Override
  public boolean mayBeAccepted() {
    return isLimit() || cause == YamlFlaw.FORBIDDEN_TYPE;
  }

  @Override
  public String explanation() {
    return YamlExplanation.of(cause, detail);
  }
}
