package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import java.util.Optional;

/** Finds references to ids and titles that the document does not have. */
public final class CrossReferences extends SlipRule {

  /** The rule. */
  public CrossReferences() {
    super(
        "xref-missing",
        Severity.ERROR,
        "AsciiDoc: `<<id>>` or `xref:id[]`, where no block or section has that id or title;"
            + " and an id given twice");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    if (slip.kind() == MarkupSlip.Kind.ID_TWICE) {
      int line = post.source().lines().lineOf(slip.other().start());
      reporter.report(
          Severity.WARNING,
          slip.span(),
          "Links to \""
              + slip.detail()
              + "\" lead to line "
              + line
              + ", which has the same id. Give one of the two another.");
      return;
    }
    boolean shown = slip.kind() == MarkupSlip.Kind.UNKNOWN_ID_SHOWN;
    if (!shown && slip.kind() != MarkupSlip.Kind.UNKNOWN_ID) {
      return;
    }
    String seen =
        shown
            ? "Readers see \"[" + slip.detail() + "]\", a link that leads nowhere"
            : "Readers stay where they are when they follow this link";
    Optional<String> near = new SuggestionBudget().nearest(slip.detail(), post.anchors().ids());
    String advice =
        near.map(Suggestion::sentence)
            .orElse(" Name the id or the title of a section, or a block above which it stands.");
    report(
        shown ? Severity.ERROR : Severity.WARNING,
        slip,
        post,
        seen
            + ": the "
            + post.kind().noun()
            + " has no id or title \""
            + slip.detail()
            + "\"."
            + advice,
        near,
        reporter);
  }
}
