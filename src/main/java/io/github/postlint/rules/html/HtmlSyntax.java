package io.github.postlint.rules.html;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;

/** Finds what browsers read otherwise than its author wrote it, in posts that are HTML. */
public final class HtmlSyntax extends PostRule {

  /** The rule. */
  public HtmlSyntax() {
    super(
        "html-syntax",
        Severity.ERROR,
        "HTML: a comment, a quotation mark or a tag that is never closed, curly quotation marks,"
            + " text in a table beside its cells, an entity without its semicolon, `<T>` in code,"
            + " an id given twice");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.HTML);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    HtmlSlipMessages messages = new HtmlSlipMessages(post, reporter);
    for (MarkupSlip slip : post.slips()) {
      // Curly marks are curly whatever stands between them.
      boolean curly = slip.kind() == MarkupSlip.Kind.CURLY_QUOTES;
      if (curly || !isTemplate(post, slip.span())) {
        messages.report(slip);
      }
    }
  }

  /** Whether what is printed there, or not, may make it right. */
  private static boolean isTemplate(Post post, Span span) {
    return post.template().touches(span) || post.template().repeats(span);
  }
}
