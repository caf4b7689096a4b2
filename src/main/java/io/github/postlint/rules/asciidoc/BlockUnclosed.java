package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;

/** Finds blocks and conditions that nobody closes. */
public final class BlockUnclosed extends SlipRule {

  /** The rule. */
  public BlockUnclosed() {
    super(
        "block-unclosed",
        Severity.ERROR,
        "AsciiDoc: a block or a condition that nobody closes, and that takes in all that follows");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    switch (slip.kind()) {
      case UNCLOSED_BLOCK -> reporter.report(slip.span(), block(slip, post));
      case UNCLOSED_CONDITION -> {
        if (slip.detail().equals("hidden")) {
          reporter.report(
              slip.span(),
              "Readers do not see what follows: nobody closes "
                  + quoted(slip, post)
                  + ". Write \"endif::[]\" after the last line that it is about.");
        }
      }
      case DIRECTIVE ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              post.syntax().markup().name()
                  + " passes over "
                  + quoted(slip, post)
                  + ": "
                  + slip.detail()
                  + ". Mend it, or take it out.");
      default -> {}
    }
  }

  private static String block(MarkupSlip slip, Post post) {
    String sign = post.source().text(slip.span());
    String seen =
        switch (slip.detail()) {
          case "comment" -> "Readers do not see what follows";
          case "listing", "literal" -> "Readers see what follows as code";
          case "table" -> "Readers see what follows in a table";
          case "pass" -> "Readers see what follows as it is written";
          default -> "Headings in what follows are none, and readers see their marks";
        };
    String mark = sign.startsWith("```") ? "```" : sign;
    String reason = ": nobody closes \"" + sign + "\"";
    if (!slip.other().equals(slip.span())) {
      int line = post.source().lines().lineOf(slip.other().start());
      reason += ", since line " + line + " does not have the same signs";
    }
    return seen + reason + ". Write a line \"" + mark + "\" where the block ends.";
  }
}
