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
  private static final Pattern SEPARATOR = Pattern.compile("[+|: \\t=-]*[=-][+|: \\t=-]*");

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
    return syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock table : post.outline().tables()) {
      int bar = isDrawn(table.text()) || isTemplate(post, table) ? -1 : bar(table.text(), 0);
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
    for (int at = bar; at >= 0; at = bar(text, at + 1)) {
      edits.add(new TextEdit(InsertionPoint.before(table, at), "\\"));
    }
    reporter.report(Severity.WARNING, table.source(bar, bar + 1), message, "Write \"\\|\"", edits);
  }

  /** Whether somebody drew a table: bars where lines begin, a line of dashes, rows alike. */
  private static boolean isDrawn(String text) {
    String[] rows = text.split("\n", -1);
    int bars = bars(rows[0]);
    boolean alike = rows.length > 1;
    for (String row : rows) {
      if (row.stripLeading().startsWith("|") || SEPARATOR.matcher(row.strip()).matches()) {
        return true;
      }
      alike &= bars(row) == bars;
    }
    return alike;
  }

  private static int bars(String row) {
    int bars = 0;
    for (int at = bar(row, 0); at >= 0; at = bar(row, at + 1)) {
      bars++;
    }
    return bars;
  }

  /** The next bar that cuts: one with neither a backslash before it nor backticks around it. */
  private static int bar(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '|') {
        return at;
      }
      if (c == '\\') {
        at++;
      } else if (c == '`') {
        int close = text.indexOf('`', at + 1);
        at = close < 0 ? at : close;
      }
    }
    return -1;
  }

  private static String around(String text, int bar) {
    int line = text.lastIndexOf('\n', bar) + 1;
    int end = text.indexOf('\n', bar);
    int from = Excerpt.boundary(text, Math.max(line, bar - 40));
    int to = Excerpt.boundary(text, Math.min(end < 0 ? text.length() : end, bar + 40));
    return text.substring(from, to).strip();
  }
}
