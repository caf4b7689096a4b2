package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.site.HeadSlip;

/** Finds what front matter says in vain, where only the generator at hand reads it so. */
public final class FrontMatterUse extends PostRule {

  /** The rule. */
  public FrontMatterUse() {
    super(
        "front-matter-use",
        Severity.ERROR,
        "Hugo: front matter that it refuses or passes over: an alias with a host, a slug with `#`,"
            + " tags of which no term is made, a `lastmod` that is no date");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (HeadSlip slip : context.site().generator().headSlips(post)) {
      reporter.report(
          slip.certain() ? Severity.ERROR : Severity.WARNING, slip.span(), slip.message());
    }
  }
}
