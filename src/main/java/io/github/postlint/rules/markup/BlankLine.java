package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;

/** Finds blocks glued to the text above or below, of which kramdown makes no blocks. */
public final class BlankLine extends PostRule {

  /** The rule. */
  public BlankLine() {
    super(
        "blank-line",
        Severity.WARNING,
        "a table, list, rule or definition glued to a paragraph, whose marks readers then see");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (post.frontMatter().isEmpty()) {
      // What looks like a body is front matter in part, which other rules report.
      return;
    }
    boolean shared = post.syntax().markup().has(Markup.Trait.SHARED);
    ReadingBudget budget = new ReadingBudget();
    for (TextBlock block : post.outline().texts()) {
      if (block.isHeading()) {
        if (!LiquidNearby.hasTag(post, block)) {
          if (!shared) {
            SwallowedHeading.check(post, block, reporter);
          }
          ChanceHeading.check(post, block, reporter);
        }
      } else if (!shared) {
        // Which lines interrupt a paragraph differs from one Markdown to the next.
        checkParagraph(post, block, budget, reporter);
      }
    }
  }

  private static void checkParagraph(
      Post post, TextBlock block, ReadingBudget budget, Reporter reporter) {
    if (block.isParagraph() && CommentInTable.report(block, reporter)) {
      return;
    }
    if (block.isParagraph() && isRows(block.text())) {
      reportRows(block, reporter);
    } else if (block.isParagraph()
        && GluedLine.mayBeIn(block.text())
        && !LiquidNearby.hasTag(post, block)) {
      new GluedLines(post, block, budget, reporter).check();
    }
  }

  /**
   * Whether all lines are rows of a table, which only something glued to them keeps from being one.
   */
  private static boolean isRows(String text) {
    if (!text.startsWith("|") || !text.endsWith("|")) {
      return false;
    }
    for (String line : text.split("\n", -1)) {
      String row = line.strip();
      if (row.matches("[|: \\t-]+")
          || !row.startsWith("|")
          || !row.endsWith("|")
          || row.length() < 5
          || row.contains("||")) {
        return false;
      }
    }
    return true;
  }

  private static void reportRows(TextBlock block, Reporter reporter) {
    reporter.report(
        block.span(),
        "Readers see "
            + Excerpt.quoted(block.text().lines().findFirst().orElse(""))
            + " in a paragraph: a table needs a blank line above and below it. Add it.");
  }
}
