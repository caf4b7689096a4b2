package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds paragraphs of which a vertical bar makes a table. */
public final class TableByChance extends PostRule {
  /** An output that is none: what is one is masked. */
  private static final Pattern UNREAD = Pattern.compile("\\{\\{(?!x*+\\}\\})");

  private static final Pattern CODE = Pattern.compile("(`{1,3})[^`]{1,400}\\1");

  /** There, a backslash before a bar has a meaning. */
  private static final Pattern REGULAR_EXPRESSION =
      Pattern.compile("grep|sed |\\\\[(){}.?+\\[\\]wds]");

  /** The rule. */
  public TableByChance() {
    super(
        "table",
        Severity.WARNING,
        "a paragraph of which a vertical bar makes a table of one row, and cuts links in two; a"
            + " backslash before a bar in code");
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
    // Others take the backslash away.
    boolean kept = post.syntax().markup().has(Markup.Trait.ATTRIBUTE_LISTS);
    for (TextBlock text : kept ? post.outline().texts() : List.<TextBlock>of()) {
      if (text.kind() == TextBlock.Kind.CELL && text.text().contains("\\|")) {
        reportBackslash(post, text, reporter);
      }
    }
  }

  /** In code, GitHub takes the backslash before a bar away, and kramdown does not need it. */
  private static void reportBackslash(Post post, TextBlock cell, Reporter reporter) {
    InlineContent text = post.inline(cell);
    Matcher code = CODE.matcher(cell.text());
    while (code.find()) {
      int at = code.group().indexOf("\\|");
      boolean read = at >= 0 && !text.isPlain(code.start() + at);
      if (read && !REGULAR_EXPRESSION.matcher(code.group()).find()) {
        Span place = cell.source(code.start() + at, code.start() + at + 1);
        reporter.report(
            Severity.WARNING,
            place,
            "Readers see the backslash in "
                + Excerpt.quoted(code.group())
                + ": in code, a bar cuts no cell. Delete the backslash.",
            Safety.UNSAFE,
            "Delete the backslash",
            List.of(new TextEdit(place, "")));
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
