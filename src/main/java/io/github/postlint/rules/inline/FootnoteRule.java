package io.github.postlint.rules.inline;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.FootnoteText;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.List;

/** Finds footnotes of which readers see the mark alone, or nothing. */
public final class FootnoteRule extends PostRule {

  /** The rule. */
  public FootnoteRule() {
    super(
        "footnote",
        Severity.ERROR,
        "a footnote without text, with two, or never referred to; `[^note]` that readers see");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (!post.punctuation().mayHold("[^") || LiquidNearby.mayPrint(post)) {
      return;
    }
    FootnoteMarks marks = new FootnoteMarks(post, reporter);
    marks.check();
    if (post.syntax().markup().has(Markup.Trait.SHARED)) {
      // What becomes of the texts is not known.
      return;
    }
    List<Span> conditional = post.template().conditional();
    for (FootnoteText footnote : post.outline().footnotes()) {
      if (!isIn(conditional, footnote.span()) && !marks.explain(footnote)) {
        check(post, footnote, reporter);
      }
    }
  }

  private static boolean isIn(List<Span> blocks, Span span) {
    for (Span block : blocks) {
      if (block.start() <= span.start() && span.end() <= block.end()) {
        return true;
      }
    }
    return false;
  }

  private void check(Post post, FootnoteText footnote, Reporter reporter) {
    String mark = "\"[^" + footnote.name() + "]\"";
    switch (footnote.fate()) {
      case SHOWN -> {}
      case UNUSED -> {
        if (!post.anchors().open()) {
          reporter.report(
              Severity.WARNING,
              footnote.span(),
              "Readers do not get this footnote: nothing in the "
                  + post.kind().noun()
                  + " refers to it. Write "
                  + mark
                  + " where it belongs, or remove it.");
        }
      }
      case REPLACED ->
          reporter.report(
              severity(),
              footnote.span(),
              "Readers do not get this footnote: "
                  + mark
                  + " is defined again further down, and that text is published in its place. Give"
                  + " one of them another name.");
      case REPEATED ->
          reporter.report(
              severity(),
              footnote.span(),
              "Readers do not get this footnote: "
                  + mark
                  + " is defined further up as well, and that text is published. Give one of them"
                  + " another name.");
      case EMPTY ->
          reporter.report(
              severity(),
              footnote.span(),
              "Readers find nothing at the footnote "
                  + mark
                  + ": it has no text. Write it after the colon; more lines of it are indented by"
                  + " four spaces.");
      case FATAL ->
          reporter.report(
              severity(),
              footnote.span(),
              "The build stops: "
                  + post.syntax().markup().name()
                  + " fails on the footnote "
                  + mark
                  + ", which has no text. Write it after the colon.");
    }
  }
}
