package io.github.postlint.lint;

import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;

/**
 * A rule that a post decides by itself, given the site's settings. Rules have no state and run in
 * many threads.
 */
public abstract non-sealed class PostRule extends Rule {

  /**
   * @param id words in lower case, joined by hyphens
   * @param severity of the findings, unless a finding or the site says otherwise
   * @param summary one line of Markdown that completes "finds …"
   */
  protected PostRule(String id, Severity severity, String summary) {
    super(id, severity, summary);
  }

  /**
   * Whether the rule has something to say of posts that are written so: their markup, and the
   * template language that runs over them. It is not asked to check others.
   */
  public boolean appliesTo(Syntax syntax) {
    return true;
  }

  /** Looks for mistakes in {@code post} and reports them. */
  public abstract void check(Post post, RuleContext context, Reporter reporter);
}
