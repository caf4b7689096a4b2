package io.github.postlint.rules.conventions;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Set;

/** A rule on the keys that a site's posts have by habit. */
abstract class KeyRule extends SiteRule {
  /** Whether a schema says what front matter holds; it knows better than habits do. */
  private final boolean schema;

  /**
   * @param schema whether the site has a schema for front matter, which another rule checks
   */
  KeyRule(String id, String summary, boolean schema) {
    super(id, Severity.WARNING, summary);
    this.schema = schema;
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public final void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    if (!schema) {
      check(context.once(KeyUse.class, () -> new KeyUse(posts)), context, reporter);
    }
  }

  /** Looks for mistakes in the keys of the site as a whole and reports them. */
  abstract void check(KeyUse use, RuleContext context, SiteReporter reporter);
}
