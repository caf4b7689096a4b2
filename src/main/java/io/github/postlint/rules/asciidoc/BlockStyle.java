package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds styles that a block does not know. */
public final class BlockStyle extends SlipRule {
  private static final List<String> STYLES =
      List.of(
          "source",
          "listing",
          "literal",
          "quote",
          "verse",
          "example",
          "sidebar",
          "pass",
          "open",
          "abstract",
          "discrete",
          "NOTE",
          "TIP",
          "IMPORTANT",
          "WARNING",
          "CAUTION");

  private static final List<String> CODE = List.of("source", "listing", "literal");

  /** The rule. */
  public BlockStyle() {
    super(
        "block-style",
        Severity.WARNING,
        "AsciiDoc: a style that the block does not know, such as `[soruce,java]` or `[Note]`");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    if (slip.kind() != MarkupSlip.Kind.UNKNOWN_STYLE) {
      return;
    }
    String start = "Readers see a plain block: ";
    if (CODE.contains(slip.detail())) {
      reporter.report(
          slip.span(),
          start
              + "between such marks none has the style \""
              + slip.detail()
              + "\". Write \"----\" in their place.");
      return;
    }
    Optional<String> meant = meant(slip.detail()).filter(style -> !style.equals(slip.detail()));
    if (meant.isPresent()) {
      report(
          severity(),
          slip,
          post,
          start
              + "it knows no style \""
              + slip.detail()
              + "\". Write \""
              + meant.get()
              + "\" if that is meant.",
          meant,
          reporter);
    }
  }

  /** Without a style that may be meant, an extension may well know this one. */
  private static Optional<String> meant(String written) {
    int space = written.indexOf(' ');
    if (space > 0 && STYLES.contains(written.substring(0, space))) {
      return Optional.of(written.substring(0, space) + "," + written.substring(space).strip());
    }
    for (String style : STYLES) {
      if (style.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT))) {
        return Optional.of(style);
      }
    }
    return written.length() > 3 ? Suggestion.nearest(written, STYLES) : Optional.empty();
  }
}
