package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.site.Generator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds references to ids and titles that the document does not have. */
public final class CrossReferences extends SlipRule {

  private static final Pattern DATED = Pattern.compile("(?:^|/)\\d{4}-\\d\\d-\\d\\d[^/]*$");

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
    boolean known = context.site().generator().knowledge() == Generator.Knowledge.ALL;
    if ((!shown && slip.kind() != MarkupSlip.Kind.UNKNOWN_ID) || !(known || isDated(post))) {
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
        shown && known ? Severity.ERROR : Severity.WARNING,
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

  /** What has no date may be a chapter of a book, of which another has the id. */
  private static boolean isDated(Post post) {
    return DATED.matcher(post.path()).find() || post.values().value("date").isPresent();
  }
}
