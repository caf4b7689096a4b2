package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Excerpt;

/** Finds tables of which a row or a cell is lost. */
public final class TableRows extends SlipRule {

  /** The rule. */
  public TableRows() {
    super(
        "table-rows",
        Severity.ERROR,
        "a table of which readers see the bars alone, because the line of hyphens does not fit, or"
            + " with a cell too many; in AsciiDoc, one whose last row lacks cells");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return super.appliesTo(syntax) || syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    switch (slip.kind()) {
      case ROW_TOO_SHORT -> {
        String[] counts = slip.detail().split("/");
        reporter.report(
            slip.span(),
            "Readers do not see the last row of this table: it has "
                + counts[0]
                + " of "
                + counts[1]
                + " cells. Add what is missing in it or in a row above, or a \"|\" for each empty"
                + " cell.");
      }
      case CELL_TOO_MANY ->
          reporter.report(
              slip.span(),
              "Readers do not see a cell of this row: the table has "
                  + slip.detail()
                  + " columns. "
                  + (post.syntax().markup().has(Markup.Trait.MARKDOWN)
                      ? "Add one to the first two rows, or write \"\\|\" for a bar that parts no"
                          + " cells."
                      : "Correct the row, or the columns above the table."));
      case NO_TABLE -> reportNone(slip, reporter);
      case TEXT_IN_TABLE ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "Readers see "
                  + Excerpt.quoted(post.source().text(slip.span()))
                  + " as a row of the table above it. Add a blank line between them.");
      case CELL_WITHOUT_SEPARATOR ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "No \"|\" stands before the table's first text, which becomes a cell of its own."
                  + " Write one before it.");
      default -> {}
    }
  }

  private void reportNone(MarkupSlip slip, Reporter reporter) {
    String seen = "Readers see the bars, and no table: ";
    int slash = slip.detail().indexOf('/');
    if (slip.detail().isEmpty()) {
      reporter.report(
          Severity.WARNING,
          slip.span(),
          seen
              + "no line of hyphens stands below its first row. Write one, such as \"|---|---|\".");
    } else if (slash > 0) {
      reporter.report(
          slip.span(),
          seen
              + "its first row has "
              + slip.detail().substring(0, slash)
              + " cells, and the line of hyphens "
              + slip.detail().substring(slash + 1)
              + ". Write as many here.");
    } else {
      reporter.report(
          slip.span(),
          seen
              + "this line has other signs than hyphens, colons and bars, or a cell without a"
              + " hyphen. Write \"---\" in each cell.");
    }
  }
}
