package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds values that end where YAML sees a comment, though their author meant the number sign. */
public final class FrontMatterComment extends PostRule {

  /** The rule. */
  public FrontMatterComment() {
    super(
        "front-matter-comment",
        Severity.WARNING,
        "a value that loses its end, or all of it, at ` #`: `title: Fix for issue #42`");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.frontMatter().has(FrontMatterFormat.Trait.COMMENTS);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (MappingEntry entry : post.values().entries()) {
      String key = entry.key().text();
      if (entry.value().span().end() < entry.key().span().end()) {
        continue; // An alias: the value stands where its anchor does.
      }
      Span after = new Span(entry.key().span().end(), entry.value().span().end());
      if (entry.value() instanceof Scalar scalar) {
        check(key, scalar, after, post.source(), reporter);
      } else if (entry.value() instanceof Sequence list && TextKeys.isName(key)) {
        for (Value item : list.items()) {
          if (item instanceof Scalar scalar) {
            check(key, scalar, scalar.span(), post.source(), reporter);
          }
        }
      }
    }
  }

  private static void check(
      String key, Scalar scalar, Span after, Source source, Reporter reporter) {
    if (scalar.style() != Scalar.Style.PLAIN) {
      return;
    }
    boolean empty = scalar.span().length() == 0;
    int from = empty ? after.start() : scalar.span().end();
    Optional<LostComment> comment = LostComment.after(source, from, empty);
    if (comment.isEmpty() || !comment.get().isMeant(key, scalar.text())) {
      return;
    }
    boolean item = after.equals(scalar.span());
    String left =
        empty
            ? (item ? "An item of \"" : "\"") + key + (item ? "\" is empty" : "\" has no value")
            : "\"" + key + "\" ends after \"" + Quotes.lastWords(scalar.text()) + "\"";
    String message =
        left
            + ", because YAML takes \""
            + Quotes.firstWords(comment.get().text())
            + "\" for a comment. ";
    if (TextKeys.isName(key)) {
      reporter.report(
          Severity.WARNING, comment.get().span(), message + "Write the words without \"#\".");
      return;
    }
    int start = empty ? comment.get().span().start() : scalar.span().start();
    Span whole = new Span(start, comment.get().span().end());
    reporter.report(
        Severity.WARNING,
        comment.get().span(),
        message + "Put the whole value in quotation marks.",
        Safety.UNSAFE,
        "Put the whole value in quotation marks",
        List.of(new TextEdit(whole, Quotes.yaml(source.text(whole)))));
  }
}
