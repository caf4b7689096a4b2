package io.github.postlint.lint;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

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

  /** What kinds of documents the rule is about; it sees no others. */
  public Set<DocumentKind> kinds() {
    return DocumentKind.RENDERED;
  }

  /**
   * Reads what the rule needs besides posts. Called once before posts are read, and not at all
   * where the outcome of every post is known from an earlier run.
   */
  public void prepare(Site site) {}

  /**
   * Files and folders on which the rule's findings in posts depend besides the posts, and on which
   * its findings across the site depend besides the files of the site; they may be missing. Asked
   * before posts are read, which must be cheap, and again at the end of the run, when the rule may
   * know of more. Results of an earlier run count only as long as what is in them is the same.
   */
  public List<Path> inputs(Site site) {
    return List.of();
  }

  /**
   * Whether an error of this rule means that the facts of a post are not what its author wrote, so
   * that an index made of them would be wrong.
   */
  public boolean spoilsFacts() {
    return false;
  }
}
