package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Generator;
import java.util.List;
import java.util.Optional;

/**
 * Finds front matter that the generator cannot read: readers get the post without title, date and
 * layout.
 */
public final class FrontMatterSyntax extends PostRule {

  /** What becomes of it where the generator is not known. */
  private static final String STOP =
      "The generator stops here, or readers get the page without its title. ";

  /** Where the document is no post. */
  private static final String NO_PAGE = "The build stops, and readers get no page. ";

  /** The rule. */
  public FrontMatterSyntax() {
    super(
        "front-matter-syntax",
        Severity.ERROR,
        "front matter that is not YAML: an unquoted colon, a tab, an unclosed quote, a merge"
            + " conflict");
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (post.frontMatter().isEmpty() || LateDelimiter.find(post).isPresent()) {
      return;
    }
    FrontMatter frontMatter = post.frontMatter().get();
    Optional<? extends FrontMatterProblem> problem = frontMatter.document().problem();
    boolean known = context.site().generator().knowledge() == Generator.Knowledge.ALL;
    String loss = known ? loss(post, context.site().generator()) : STOP;
    if (problem.isPresent()) {
      report(post, problem.get(), loss, reporter);
    } else {
      if (frontMatter.document().root().isPresent()) {
        checkRoot(post, frontMatter.document().root().get(), loss, reporter);
      }
      LostItems.check(post, frontMatter.mapping(), reporter);
      RubySymbols.check(frontMatter.mapping(), context.site().generator().name(), reporter);
    }
  }

  private static void report(
      Post post, FrontMatterProblem problem, String loss, Reporter reporter) {
    if (problem.isLimit()) {
      reporter.report(
          Severity.WARNING,
          problem.span(),
          "The front matter has "
              + problem.detail()
              + " and is not read; nothing in it is checked.");
      return;
    }
    if (problem.mayBeAccepted()) {
      reporter.report(
          Severity.WARNING,
          problem.span(),
          problem.explanation() + " With others, nothing in this front matter is checked.");
      return;
    }
    String message = problem.effect().orElse(loss) + problem.explanation();
    Optional<TextEdit> edit = SyntaxFixes.of(post.source(), problem);
    if (edit.isPresent()) {
      reporter.report(
          Severity.ERROR, problem.span(), message, SyntaxFixes.title(problem), List.of(edit.get()));
    } else {
      reporter.report(problem.span(), message);
    }
  }

  private static void checkRoot(Post post, Value root, String loss, Reporter reporter) {
    boolean nothing = root instanceof Scalar scalar && scalar.isNull();
    if (!(root instanceof Mapping) && !nothing) {
      reporter.report(
          root.span(),
          (post.kind().isPost() || isFatal(post) ? loss : NO_PAGE)
              + "The front matter is not a list of keys and values. Write \""
              + post.syntax().frontMatter().line("key", "value")
              + "\" lines.");
    }
  }

  private static boolean isFatal(Post post) {
    return post.syntax().frontMatter().has(FrontMatterFormat.Trait.FATAL);
  }

  private static String loss(Post post, Generator generator) {
    if (isFatal(post)) {
      return generator.name() + " stops here, and builds no page at all. ";
    }
    return post.kind().isPost()
        ? "Readers get the post without title, date and layout. "
        : "Readers get the page without title and layout. ";
  }
}
