package io.github.postlint.lint;

/** A kind of mistake that Postlint finds: one class, one id, one page. */
public abstract sealed class Rule permits PostRule, SiteRule, SuppressionRule {
  private final String id;
  private final Severity severity;
  private final String summary;

  /**
   * @param id words in lower case, joined by hyphens
   * @param severity of the findings, unless a finding or the site says otherwise
   * @param summary one line of Markdown that completes "finds …"
   */
  Rule(String id, Severity severity, String summary) {
    this.id = id;
    this.severity = severity;
    this.summary = summary;
  }

  /** The name that users write to configure, suppress or look up the rule. */
  public final String id() {
    return id;
  }

  /** The severity of the rule's findings by default. */
  public final Severity severity() {
    return severity;
  }

  /** What the rule finds, in one line of Markdown. */
  public final String summary() {
    return summary;
  }
}
