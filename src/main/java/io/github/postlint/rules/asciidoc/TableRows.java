package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;

/** Finds tables of which a row or a cell is lost. */
public final class TableRows extends SlipRule {

  /** The rule. */
  public TableRows() {
    super(
        "table-rows",
        Severity.ERROR,
        "AsciiDoc: a table whose last row lacks cells and is not shown, or with a cell too many");
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
                  + " columns. Correct the row, or the columns above the table.");
      case CELL_WITHOUT_SEPARATOR ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "No \"|\" stands before the table's first text, which becomes a cell of its own."
                  + " Write one before it.");
      default -> {}
    }
  }
}
