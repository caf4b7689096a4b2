package io.github.postlint.post.frontmatter;

import io.github.postlint.post.text.Span;

/**
 * A problem to some readers of a format, of which it is not known whether it is one to the site's.
 *
 * @param problem what the others say
 * @param doubt a sentence that says so, before the explanation
 */
public record DoubtfulProblem(FrontMatterProblem problem, String doubt)
    implements FrontMatterProblem {

  @Override
  public Span span() {
    return problem.span();
  }

  @Override
  public String detail() {
    return problem.detail();
  }

  @Override
  public boolean isLimit() {
    return problem.isLimit();
  }

  @Override
  public boolean mayBeAccepted() {
    return true;
  }

  @Override
  public String explanation() {
    return doubt + " " + problem.explanation();
  }
}
