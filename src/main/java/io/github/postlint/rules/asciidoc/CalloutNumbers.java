package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;

/** Finds callouts without a note, notes without a callout, and numbers that are not shown. */
public final class CalloutNumbers extends SlipRule {

  /** The rule. */
  public CalloutNumbers() {
    super(
        "callout",
        Severity.WARNING,
        "AsciiDoc: a callout without a note, a note without a callout, a list whose numbers or"
            + " levels are not those that readers see");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    switch (slip.kind()) {
      case MARK_WITHOUT_NOTE ->
          reporter.report(
              slip.span(),
              "Readers see the number "
                  + slip.detail()
                  + " beside this line of code, but no note explains it. Add one below the block:"
                  + " \"<"
                  + slip.detail()
                  + "> …\".");
      case NOTE_WITHOUT_MARK ->
          reporter.report(
              slip.span(),
              "Readers see note "
                  + slip.detail()
                  + ", but no line of the code before it has that number. End the line that is"
                  + " meant with \"<"
                  + slip.detail()
                  + ">\".");
      case NOTE_NUMBER ->
          reporter.report(
              slip.span(),
              "Readers see this note as number "
                  + slip.detail()
                  + ", not "
                  + quoted(slip, post)
                  + ": notes are counted anew. Put them in order.");
      case FLAT_ITEM ->
          reporter.report(
              slip.span(),
              "Readers see this item beside the one above it, not below: indentation means nothing"
                  + " to "
                  + post.syntax().markup().name()
                  + ". Write \""
                  + deeper(slip.detail())
                  + "\".");
      case LIST_NUMBER ->
          reporter.report(
              slip.span(),
              "Readers see "
                  + slip.detail()
                  + " here, not "
                  + quoted(slip, post)
                  + ": items are counted anew. Write that number, or \"[start=…]\" above the"
                  + " list.");
      default -> {}
    }
  }

  /** The mark of an item one level below another. */
  private static String deeper(String mark) {
    return mark.startsWith("*") || mark.startsWith(".") ? mark + mark.charAt(0) : "**";
  }
}
