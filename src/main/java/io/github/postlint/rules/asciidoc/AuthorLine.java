package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;

/** Finds sentences and attributes right below the title, which are taken for its author. */
public final class AuthorLine extends SlipRule {

  /** The rule. */
  public AuthorLine() {
    super(
        "author-line",
        Severity.ERROR,
        "AsciiDoc: a sentence or an attribute right below the title, which is taken for the"
            + " author");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    if (slip.kind() != MarkupSlip.Kind.AUTHOR_LINE || isAuthor(slip.detail())) {
      return;
    }
    boolean attribute = slip.detail().startsWith(":");
    reporter.report(
        slip.span(),
        "Readers do not see this line: right below the title it is taken for the author's name. "
            + (attribute
                ? "Write the attribute as in \":name: value\"."
                : "Leave an empty line between the title and the text."));
  }

  private static boolean isAuthor(String line) {
    if (line.startsWith(":")) {
      return false;
    }
    for (String author : line.replaceAll("<[^<>]*>", "").split(";")) {
      String name = author.strip();
      boolean sentence = name.endsWith(".") || name.split("\\s+").length > 6;
      if (sentence && !name.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
