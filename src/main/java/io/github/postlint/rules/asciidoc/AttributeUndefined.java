package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;

/** Finds references to attributes that have no value. */
public final class AttributeUndefined extends SlipRule {

  /** The rule. */
  public AttributeUndefined() {
    super(
        "attribute-undefined",
        Severity.WARNING,
        "AsciiDoc: `{name}` in running text, where no attribute has that name");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    if (slip.kind() == MarkupSlip.Kind.UNDEFINED_ATTRIBUTE) {
      reporter.report(
          slip.span(),
          "Readers see "
              + quoted(slip, post)
              + ": neither the "
              + post.kind().noun()
              + " nor the site's settings give it a value. Define it as in \":"
              + slip.detail()
              + ": …\", or write a backslash before the brace if the braces are meant.");
    }
  }
}
