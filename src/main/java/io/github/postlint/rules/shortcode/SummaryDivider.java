package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is meant to end a post's summary and does not, or does so in the middle of code. */
public final class SummaryDivider extends PostRule {
  private static final String DIVIDER = "<!--more-->";
  private static final Pattern ALIKE =
      Pattern.compile("(?i)<!--?[ \\t]{0,3}(?:read[ _-]?)?more[ \\t]{0,3}-{1,2}>");

  /** The rule. */
  public SummaryDivider() {
    super(
        "summary-divider",
        Severity.ERROR,
        "`<!--more-->` in code, which it cuts in two, and `<!-- more -->`, which ends no summary");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.template().hasShortcodes();
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    String generator = context.site().generator().name();
    String text = post.source().text();
    int first = text.indexOf(DIVIDER, post.body().start());
    if (first >= 0) {
      Span span = new Span(first, first + DIVIDER.length());
      if (isCode(post, span)) {
        reporter.report(
            span,
            "Readers see broken code: "
                + generator
                + " ends the summary here, in the middle of it. Write the divider above the code.");
      }
      return;
    }
    if (!text.contains("<!-")) {
      return;
    }
    Matcher alike = ALIKE.matcher(text).region(post.body().start(), text.length());
    if (alike.find() && !isCode(post, new Span(alike.start(), alike.end()))) {
      reporter.report(
          Severity.WARNING,
          new Span(alike.start(), alike.end()),
          "The summary does not end at "
              + Excerpt.quoted(alike.group())
              + ": "
              + generator
              + " knows only \""
              + DIVIDER
              + "\". Write it so.");
    }
  }

  private static boolean isCode(Post post, Span span) {
    for (CodeBlock block : post.blocks().code()) {
      if (block.span().start() <= span.start() && span.end() <= block.span().end()) {
        return true;
      }
    }
    return false;
  }
}
