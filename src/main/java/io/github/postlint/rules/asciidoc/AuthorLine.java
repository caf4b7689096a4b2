package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Omission;

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
    if (slip.kind() == MarkupSlip.Kind.LATE_ATTRIBUTE) {
      explainLate(slip, post, context.site().generator(), reporter);
      return;
    }
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

  /** An attribute that the text refers to may be meant for the text alone. */
  private static void explainLate(
      MarkupSlip slip, Post post, Generator generator, Reporter reporter) {
    String key = slip.detail().substring(slip.detail().indexOf('-') + 1);
    boolean lost =
        post.values().value(key).isEmpty()
            && generator.omission(post).filter(Omission::lost).isEmpty()
            && !post.source().text().contains("{" + slip.detail() + "}");
    if (lost) {
      reporter.report(
          Severity.WARNING,
          slip.span(),
          generator.name()
              + " does not see this attribute, since the header ends above it. Move it up, right"
              + " below the title, without an empty line in between.");
    }
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
