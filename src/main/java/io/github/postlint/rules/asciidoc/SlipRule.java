package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/** A rule that explains what the reader of a markup with macros stumbles over. */
abstract class SlipRule extends PostRule {

  SlipRule(String id, Severity severity, String summary) {
    super(id, severity, summary);
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MACROS);
  }

  @Override
  public final void check(Post post, RuleContext context, Reporter reporter) {
    for (MarkupSlip slip : post.slips()) {
      explain(slip, post, context, reporter);
    }
  }

  /** Reports a slip if it is one of this rule. */
  abstract void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter);

  /** What is written at a slip, in quotation marks. */
  static String quoted(MarkupSlip slip, Post post) {
    return "\"" + post.source().text(slip.span()) + "\"";
  }

  /**
   * Reports a slip, with another word in the place of the one that is wrong, if that is guessed.
   */
  static void report(
      Severity severity,
      MarkupSlip slip,
      Post post,
      String message,
      Optional<String> meant,
      Reporter reporter) {
    String written = post.source().text(slip.span());
    int at = written.indexOf(slip.detail());
    boolean once = at >= 0 && written.indexOf(slip.detail(), at + 1) < 0;
    if (meant.isPresent() && once) {
      int start = slip.span().start() + at;
      Span place = new Span(start, start + slip.detail().length());
      reporter.report(
          severity,
          slip.span(),
          message,
          Safety.UNSAFE,
          "Write \"" + meant.get() + "\"",
          List.of(new TextEdit(place, meant.get())));
    } else {
      reporter.report(severity, slip.span(), message);
    }
  }
}
