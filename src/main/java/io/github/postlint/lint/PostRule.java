package io.github.postlint.lint;

import io.github.postlint.post.Post;

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

  /** Looks for mistakes in {@code post} and reports them. */
  public abstract void check(Post post, Context context, Reporter reporter);
}
