package io.github.postlint.rules.links;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Set;

/** A rule about what documents refer to. */
abstract class ReferenceRule extends SiteRule {
  ReferenceRule(String id, Severity severity, String summary) {
    super(id, severity, summary);
  }

  @Override
  public final Set<DocumentKind> kinds() {
    return DocumentKind.ALL;
  }

  @Override
  public final boolean readsLinks() {
    return true;
  }

  @Override
  public final void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    if (LinkSite.isNeeded(posts)) {
      check(posts, LinkSite.of(posts, context), reporter);
    }
  }

  /** Judges what {@code posts}, some of which refer to something, refer to. */
  abstract void check(List<Facts> posts, LinkSite site, SiteReporter reporter);
}
