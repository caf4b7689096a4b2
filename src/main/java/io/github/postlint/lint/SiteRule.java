package io.github.postlint.lint;

import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Set;

/** A rule that looks across posts. It sees facts only, never a post's text. */
public abstract non-sealed class SiteRule extends Rule {

  /**
   * @param id words in lower case, joined by hyphens
   * @param severity of the findings, unless a finding or the site says otherwise
   * @param summary one line of Markdown that completes "finds …"
   */
  protected SiteRule(String id, Severity severity, String summary) {
    super(id, severity, summary);
  }

  /** Whether the rule needs facts for which the bodies of posts must be read. */
  public boolean readsLinks() {
    return false;
  }

  /** Whether the rule tells which others have failed: then it runs after them. */
  public boolean tellsFailures() {
    return false;
  }

  /**
   * The ids of rules for posts that say more of one mistake: where one of them has found something,
   * what this rule has found in the same place is left out.
   */
  public Set<String> yieldsTo() {
    return Set.of();
  }

  /**
   * Looks for mistakes in the site as a whole and reports them.
   *
   * @param posts the facts of all posts that could be read, by path
   */
  public abstract void check(List<Facts> posts, RuleContext context, SiteReporter reporter);
}
