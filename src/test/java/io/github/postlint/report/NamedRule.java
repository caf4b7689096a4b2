package io.github.postlint.report;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;

/** A rule that finds nothing and has a name and a summary. */
public final class NamedRule extends PostRule {
  public NamedRule(String id, String summary) {
    super(id, Severity.WARNING, summary);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {}
}
