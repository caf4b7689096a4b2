package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.regex.Matcher;

/** Finds marks in running text that readers see as they are written. */
public final class AsciiDocText extends PostRule {
  private static final int MAX_SHOWN = 80;

  /** The rule. */
  public AsciiDocText() {
    super(
        "asciidoc-text",
        Severity.ERROR,
        "AsciiDoc: what readers see as it is written: Markdown's links, macros without brackets,"
            + " lists glued to a paragraph, backticks beside letters");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MACROS);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock block : post.outline().texts()) {
      check(post, block, block.isParagraph(), reporter);
    }
    for (TextBlock cell : post.outline().tables()) {
      check(post, cell, false, reporter);
    }
    for (TextBlock block : post.outline().texts()) {
      if (!block.isHeading()) {
        GluedItems.check(post, block, reporter);
      }
    }
  }

  private static void check(Post post, TextBlock block, boolean paragraph, Reporter reporter) {
    for (TextMark mark : TextMarks.ALL) {
      if ((paragraph || !mark.ofParagraphs()) && mark.mayBeIn(block.text())) {
        check(mark, post, block, reporter);
      }
    }
    if (block.text().indexOf('`') >= 0) {
      GluedBackticks.check(post, block, reporter);
    }
    if (block.text().contains("++")) {
      ChancePass.check(block, reporter);
    }
  }

  private static void check(TextMark mark, Post post, TextBlock block, Reporter reporter) {
    Matcher matcher = mark.matcher(block.text());
    int from = 0;
    while (matcher.find(from)) {
      from = Math.max(matcher.end(), matcher.start() + 1);
      if (isSeen(post.inline(block), matcher)) {
        String seen = Excerpt.quoted(matcher.group().strip(), MAX_SHOWN);
        mark.repair()
            .report(
                mark.severity(),
                block,
                matcher.toMatchResult(),
                "Readers see "
                    + seen
                    + ": "
                    + mark.reason()
                    + ". Write "
                    + mark.advice(matcher)
                    + ".",
                reporter);
      }
      if (from > block.text().length()) {
        return;
      }
    }
  }

  /** Addresses in it may be links of their own; its first and its last character are seen. */
  private static boolean isSeen(InlineContent content, Matcher matcher) {
    int start = matcher.start();
    int last = matcher.end() - 1;
    if (content.chars().charAt(start) == '[') {
      // Brackets of a link are not seen, what stands in them is.
      return content.isVisible(start) && content.isVisible(last);
    }
    // Of three tildes, two make the one between them small.
    int second = Math.min(start + 1, content.chars().length() - 1);
    return (content.isVisible(start) || content.isVisible(second))
        && (content.isVisible(last) || content.isVisible(Math.max(last - 1, 0)));
  }
}
