package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds paragraphs of which a vertical bar makes a table. */
public final class TableByChance extends PostRule {
  /** An output that is none: what is one is masked. */
  private static final Pattern UNREAD = Pattern.compile("\\{\\{(?!x*+\\}\\})");

  /** The rule. */
  public TableByChance() {
    super(
        "table",
        Severity.WARNING,
        "a paragraph of which a vertical bar makes a table of one row, and cuts links in two");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN) && !syntax.markup().has(Markup.Trait.SHARED);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock table : post.outline().tables()) {
      int bar =
          TableShape.isDrawn(table.text()) || isTemplate(post, table)
              ? -1
              : TableShape.bar(table.text(), 0);
      if (bar >= 0) {
        report(table, bar, reporter);
      }
    }
  }

  /** Whether the bar may stand in what a template language reads, or fails to read. */
  private static boolean isTemplate(Post post, TextBlock table) {
    return LiquidNearby.hasTag(post, table) || UNREAD.matcher(table.text()).find();
  }

  private static void report(TextBlock table, int bar, Reporter reporter) {
    String text = table.text();
    String message =
        "Readers see a table, cut at the \"|\" of "
            + Excerpt.quoted(around(text, bar))
            + ": a vertical bar makes one of a paragraph. Write \"\\|\" for a bar that is meant as"
            + " such.";
    // In an address, a backslash is a character of its own; in a wiki's link, the bar is not the
    // slip.
    if (text.contains("](") || text.contains("[[") || text.indexOf('<') >= 0) {
      reporter.report(table.source(bar, bar + 1), message);
      return;
    }
    List<TextEdit> edits = new ArrayList<>();
    for (int at = bar; at >= 0; at = TableShape.bar(text, at + 1)) {
      edits.add(new TextEdit(InsertionPoint.before(table, at), "\\"));
    }
    reporter.report(Severity.WARNING, table.source(bar, bar + 1), message, "Write \"\\|\"", edits);
  }

  private static String around(String text, int bar) {
    int line = text.lastIndexOf('\n', bar) + 1;
    int end = text.indexOf('\n', bar);
    int from = Excerpt.boundary(text, Math.max(line, bar - 40));
    int to = Excerpt.boundary(text, Math.min(end < 0 ? text.length() : end, bar + 40));
    return text.substring(from, to).strip();
  }
}
