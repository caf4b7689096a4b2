package io.github.postlint.rules.code;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;

/** Finds code that does not parse as the language that its fence names. */
public final class FenceContent extends PostRule {
  /** Longer snippets are let pass, in UTF-16 units. Nobody reads that much code in a post. */
  private static final int MAX_LENGTH = 100_000;

  /** The rule. */
  public FenceContent() {
    super(
        "fence-content",
        Severity.WARNING,
        "JSON, YAML, XML, TOML, properties or Java that does not parse as what its fence says, and"
            + " curly quotation marks around strings in code");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (CodeBlock block : post.blocks().code()) {
      boolean named =
          block.kind() == CodeBlock.Kind.FENCED
              || (block.kind() == CodeBlock.Kind.ELEMENT
                  && !block.language().isEmpty()
                  && isVerbatim(post, block));
      if (named && block.content().length() <= MAX_LENGTH) {
        CurlyQuotes.check(block, reporter);
        SnippetSyntaxes.of(block.language())
            .ifPresent(syntax -> check(post, block, syntax, context, reporter));
      }
    }
  }

  /** Whether code in HTML is written without references and tags, so that places are known. */
  private static boolean isVerbatim(Post post, CodeBlock block) {
    String[] lines = block.content().split("\n", -1);
    boolean same = lines.length == block.lines().size();
    for (int i = 0; same && i < lines.length; i++) {
      same = post.source().text().startsWith(lines[i], block.lines().get(i));
    }
    return same;
  }

  private static void check(
      Post post, CodeBlock block, SnippetSyntax syntax, RuleContext context, Reporter reporter) {
    // Liquid's tags are blanked in the content, so the source decides.
    if (Elision.isTemplate(post.source().text(block.span()), post.punctuation())
        || Elision.in(block.content())) {
      return;
    }
    ReadSnippets.of(context)
        .check(block, syntax)
        .ifPresent(
            error -> {
              OffendingToken token = OffendingToken.at(block.content(), error.offset());
              reporter.report(
                  token.span(block),
                  "Readers cannot use this as "
                      + syntax.name()
                      + ": "
                      + token.words()
                      + ", "
                      + error.reason()
                      + ". Correct it, or name another language "
                      + (block.kind() == CodeBlock.Kind.ELEMENT
                          ? "in the class."
                          : "on the fence."));
            });
  }
}
