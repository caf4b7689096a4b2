package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Finds headings that leave a level out, a second title, and spaces that spoil an anchor. */
public final class HeadingLevel extends PostRule {
  private static final int LOWEST = 6;

  /** The rule. */
  public HeadingLevel() {
    super(
        "heading-level",
        Severity.WARNING,
        "a heading that leaves a level out, a second first-level heading, or spaces in a heading"
            + " that spoil its anchor");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    TextBlock before = null;
    TextBlock title = null;
    Markup markup = post.syntax().markup();
    boolean told = markup.has(Markup.Trait.MACROS);
    if (told) {
      reportSlips(post, reporter);
    }
    List<TextBlock> blocks = post.outline().texts();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (!block.isHeading() || block.nested()) {
        continue;
      }
      int level = markup.headingLevel(block.level());
      if (before != null && level > markup.headingLevel(before.level()) + 1) {
        reportJump(post, before, blocks.subList(i, blocks.size()), reporter);
      }
      if (title != null && level == 1 && !told) {
        reportTitle(post, title, block, reporter);
        told = true;
      }
      title = title == null && level == 1 ? block : title;
      before = block;
      if (markup.has(Markup.Trait.MARKDOWN)
          && !markup.has(Markup.Trait.SHARED)
          && OddSpaces.mayBeIn(block.text())
          && !LiquidNearby.hasTag(post, block)) {
        reportBlanks(post, block, reporter);
      }
    }
  }

  private static void reportJump(
      Post post, TextBlock before, List<TextBlock> section, Reporter reporter) {
    TextBlock block = section.get(0);
    Markup markup = post.syntax().markup();
    int level = markup.headingLevel(before.level());
    String message =
        "The outline jumps from level "
            + level
            + " to level "
            + markup.headingLevel(block.level())
            + ", so that screen readers announce a missing section. Use level "
            + (level + 1)
            + marks(post, block, level + 1)
            + ".";
    List<TextEdit> edits =
        markup.has(Markup.Trait.MARKDOWN) ? HeadingShift.lift(post, before, section) : List.of();
    if (edits.isEmpty()) {
      reporter.report(block.span(), message);
    } else {
      reporter.report(
          Severity.WARNING, block.span(), message, Safety.UNSAFE, "Lift the section", edits);
    }
  }

  /** Asciidoctor knows one title, at the top, and others by the line below them. */
  private static void reportSlips(Post post, Reporter reporter) {
    boolean told = false;
    for (MarkupSlip slip : post.slips()) {
      if (slip.kind() == MarkupSlip.Kind.SECOND_TITLE && !told) {
        told = true;
        reporter.report(
            slip.span(),
            "This is a heading of the first level beside the title, so that the page has several"
                + " titles. Use level 2: \"==\".");
      } else if (slip.kind() == MarkupSlip.Kind.CHANCE_TITLE) {
        reporter.report(
            slip.span(),
            "Readers see \""
                + post.source().text(slip.span())
                + "\" as a heading, for the line below it is of its length. Write an empty line"
                + " between them, or \"----\" for code.");
      }
    }
  }

  private static void reportTitle(Post post, TextBlock title, TextBlock block, Reporter reporter) {
    String message =
        "This is another first-level heading beside \""
            + title.text()
            + "\" of line "
            + post.source().lines().lineOf(title.span().start())
            + ", so that the page has several titles. Use level 2"
            + marks(post, block, 2)
            + ".";
    List<TextEdit> edits =
        post.syntax().markup().has(Markup.Trait.MARKDOWN) ? HeadingShift.lower(post) : List.of();
    if (edits.isEmpty()) {
      reporter.report(block.span(), message);
    } else {
      reporter.report(
          Severity.WARNING, block.span(), message, Safety.UNSAFE, "Lower all headings", edits);
    }
  }

  /** What a heading of a level begins with, where there is one mark for each level. */
  private static String marks(Post post, TextBlock block, int level) {
    int start = block.span().start();
    String text = post.source().text();
    Markup markup = post.syntax().markup();
    if (markup.has(Markup.Trait.HTML)) {
      return ": \"<h" + level + ">\"";
    }
    boolean markdown = markup.has(Markup.Trait.MARKDOWN);
    String mark = markdown ? "#" : text.substring(start, start + 1);
    boolean each =
        markdown || (block.offset(0) > start && text.startsWith(mark.repeat(block.level()), start));
    return each ? ": \"" + mark.repeat(hashes(markup, level)) + "\"" : "";
  }

  /** How many marks a heading needs that the page has at {@code level}. */
  private static int hashes(Markup markup, int level) {
    int marks = 1;
    while (marks < LOWEST && markup.headingLevel(marks) < level) {
      marks++;
    }
    return marks;
  }

  private void reportBlanks(Post post, TextBlock block, Reporter reporter) {
    boolean ownId = post.source().text().startsWith("}", block.span().end() - 1);
    List<TextEdit> edits = new ArrayList<>();
    for (OddSpaces spaces : ownId ? List.<OddSpaces>of() : OddSpaces.of(block.text())) {
      edits.add(new TextEdit(block.source(spaces.start(), spaces.end()), " "));
    }
    if (!edits.isEmpty()) {
      String message = OddSpaces.message(block.text(), post.syntax().markup());
      reporter.report(
          severity(), block.span(), message, Safety.UNSAFE, "Write single plain spaces", edits);
    }
  }
}
