package io.github.postlint.lint;

import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

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

  /**
   * Reads what the rule needs besides posts. Called once before posts are read, and not at all
   * where the outcome of every post is known from an earlier run.
   */
  public void prepare(Site site) {}

  /**
   * What decides about the rule's findings besides posts, settings and files of the site: a text
   * that is the same as long as that is the same. Short, and cheap to tell.
   */
  public String surroundings(Site site) {
    return "";
  }

  /** Files besides posts and settings of which the rule has made use in this run. */
  public Collection<Path> files() {
    return List.of();
  }
}
