package io.github.postlint.rules.inline;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.List;
import java.util.Set;

/** Finds backticks, marks of emphasis and tags of HTML without their partners. */
public final class InlineUnbalanced extends PostRule {

  /** The rule. */
  public InlineUnbalanced() {
    super(
        "inline-unbalanced",
        Severity.WARNING,
        "an odd backtick, `**`, bracket or HTML tag that readers see, or that takes in what"
            + " follows");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (post.syntax().markup().has(Markup.Trait.HTML)) {
      UnclosedElements.report(post, reporter);
      return;
    }
    if (post.syntax().markup().has(Markup.Trait.MACROS)) {
      reportEmphasis(post, reporter);
      return;
    }
    reportComments(post, reporter);
    new LooseTags(post, reporter).check();
    SwallowingTags.report(post, reporter);
    IndentedTags.report(post, reporter);
    if (post.syntax().markup().has(Markup.Trait.MARKDOWN)) {
      EatenMarks.report(post, reporter);
      LooseBrackets.report(post, reporter);
    }
    for (TextBlock block : post.textsWith("`", "*", "_", "~~", "<")) {
      if (!LiquidNearby.hasTag(post, block)) {
        check(post, block, reporter);
      }
    }
  }

  private static void reportComments(Post post, Reporter reporter) {
    for (MarkupSlip slip : post.slips()) {
      if (slip.kind() == MarkupSlip.Kind.UNCLOSED_COMMENT) {
        reporter.report(
            slip.span(),
            slip.other().equals(slip.span())
                ? "Readers see nothing of what follows: the comment is never closed. Write \"-->\""
                    + " after it."
                : "Readers see nothing down to line "
                    + post.source().lines().lineOf(slip.other().start())
                    + ", where another comment begins: this one is not closed. Write \"-->\" after"
                    + " it.");
      }
    }
  }

  private static void reportEmphasis(Post post, Reporter reporter) {
    for (TextBlock block : post.outline().texts()) {
      List<LooseMark> marks = post.looseMarks(block);
      if (!marks.isEmpty()) {
        new LooseEmphasis(new LooseText(post, block, marks)).report(reporter);
      }
    }
  }

  private static void check(Post post, TextBlock block, Reporter reporter) {
    boolean tags =
        block.text().indexOf('<') >= 0 && post.syntax().markup().has(Markup.Trait.MARKDOWN);
    Set<String> shown = tags ? new ShownTags(post, block, reporter).report() : Set.of();
    List<LooseMark> marks = post.looseMarks(block);
    if (!marks.isEmpty()) {
      LooseText text = new LooseText(post, block, marks);
      new LooseBackticks(text).report(reporter);
      new LooseEmphasis(text).report(reporter);
      LooseSpanTags loose = new LooseSpanTags(text, shown);
      loose.reportUnclosed(reporter);
      // An include may bring what an end tag closes, a shortcode hardly ever.
      if (!LiquidNearby.hasTag(post) || post.syntax().template().hasShortcodes()) {
        loose.reportUnopened(reporter);
      }
    }
  }
}
