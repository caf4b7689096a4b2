package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.LineTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines that begin with hashes and were meant for headings. */
public final class HeadingSpace extends PostRule {
  /** Hashes in emphasis, where the emphasis is all of the paragraph. */
  private static final Pattern MARKED =
      Pattern.compile("\\A(?:\\*{1,2}|_{1,2})(#{2,6}) +[^\\n]{1,150}[*_]\\z");

  private static final Pattern TEXT = Pattern.compile("\\p{Lu}|\\*\\*\\p{L}|#+ |-{3}$");
  private static final Pattern IN_CODE =
      Pattern.compile("#{2,5} \\p{Lu}\\p{L}+(?: [\\p{L}\\p{N}'?!,-]+){0,8}");

  /** The rule. */
  public HeadingSpace() {
    super(
        "heading-space",
        Severity.ERROR,
        "`##Title`, an indented `## Title`, or a no-break space after the hashes: no heading");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.STRICT_HASHES);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (post.source().text().contains("    ##")) {
      checkCode(post, reporter);
    }
    for (TextBlock block : post.textsWith("#")) {
      if (block.isParagraph() && !LiquidNearby.hasTag(post, block)) {
        check(post, block, reporter);
      }
    }
  }

  /** A single line of code: nobody shows one that is a heading of Markdown and nothing else. */
  private static void checkCode(Post post, Reporter reporter) {
    for (CodeBlock block : post.blocks().code()) {
      String line = block.content().strip();
      boolean single = block.kind() == CodeBlock.Kind.INDENTED && block.lines().size() == 1;
      if (single && IN_CODE.matcher(line).matches() && isBelowText(post, block)) {
        reporter.report(
            Severity.WARNING,
            block.span(),
            "Readers see "
                + Excerpt.quoted(line)
                + " as code: a heading must not be indented. Remove the spaces before the hashes.");
      }
    }
  }

  /** Programs print lines that begin with hashes, and their output stands below code. */
  private static boolean isBelowText(Post post, CodeBlock block) {
    LineTable lines = post.source().lines();
    int above = lines.lineOf(block.span().start()) - 1;
    while (above > 0 && lines.text(above).isBlank()) {
      above--;
    }
    return above > 0 && TEXT.matcher(lines.text(above)).lookingAt();
  }

  private void check(Post post, TextBlock block, Reporter reporter) {
    InlineContent text = post.inline(block);
    Matcher marked = MARKED.matcher(block.text());
    if (marked.find() && text.isPlain(marked.start(1))) {
      // Some sites have such lines in every post: readers see them, and their authors know.
      reporter.report(
          Severity.WARNING,
          block.source(marked.start(), marked.end()),
          "Readers see the hashes of "
              + Excerpt.quoted(block.text())
              + " as text: nothing may stand before them. Remove the marks of emphasis, or the"
              + " hashes.");
    }
    for (int start : block.lineStarts()) {
      HashLine hashes = HashLine.read(block.text(), start);
      if (hashes != null && text.isPlain(hashes.start())) {
        report(block, hashes, reporter);
      }
    }
  }

  private void report(TextBlock block, HashLine line, Reporter reporter) {
    String seen = "Readers see \"" + line.excerpt() + "\" as text";
    int gap = line.start() + line.level();
    switch (line.mistake()) {
      case NO_SPACE ->
          reporter.report(
              severity(),
              block.source(line.start(), line.end()),
              seen + ": a heading needs a space after the hashes. Add it.",
              "Add a space after the hashes",
              List.of(new TextEdit(InsertionPoint.before(block, gap), " ")));
      case OTHER_SPACE ->
          reporter.report(
              severity(),
              block.source(line.start(), line.end()),
              seen + ": the space after the hashes is a no-break space. Write a plain space.",
              "Write a plain space",
              List.of(new TextEdit(block.source(gap, line.words()), " ")));
      case EMPTY ->
          reporter.report(
              block.source(line.start(), line.end()),
              seen + ": a heading needs words after the hashes. Write them, or remove the hashes.");
      case INDENTED ->
          reporter.report(
              block.source(line.start(), line.end()),
              seen + ": a heading must not be indented. Remove the spaces before the hashes.");
    }
  }
}
