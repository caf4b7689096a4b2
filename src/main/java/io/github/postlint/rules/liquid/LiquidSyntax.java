package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.post.liquid.LiquidToken;
import java.util.Optional;

/** Finds Liquid with which Jekyll stops, and filters that do nothing. */
public final class LiquidSyntax extends PostRule {

  /** The rule. */
  public LiquidSyntax() {
    super(
        "liquid-syntax",
        Severity.ERROR,
        "a tag that is not closed or not known, a block without its end tag; a filter that is not"
            + " known, as a warning");
  }

  @Override
  public void check(Post post, Context context, Reporter reporter) {
    boolean none = post.liquid().live().isEmpty() && post.liquid().problems().isEmpty();
    if (none || !LiquidUse.runs(post, context)) {
      return;
    }
    CodePlaces places = new CodePlaces(post);
    for (LiquidProblem problem : post.liquid().problems()) {
      severity(problem, context)
          .ifPresent(
              severity -> {
                boolean code = places.at(problem.token().span().start()).isPresent();
                String message = new SyntaxMessage(post, problem, code).text(severity);
                reporter.report(severity, problem.token().span(), message);
              });
    }
    for (LiquidToken token : post.liquid().live()) {
      if (token.kind() == LiquidToken.Kind.OUTPUT
          && token.markup().indexOf('|') >= 0
          && places.at(token.span().start()).isEmpty()) {
        filters(post, token, context, reporter);
      }
    }
  }

  /** How certain it is that Jekyll stops; empty where a plugin may well know the tag. */
  private static Optional<Severity> severity(LiquidProblem problem, Context context) {
    String name = problem.token().name();
    if (problem.kind() != LiquidProblem.Kind.UNKNOWN_TAG) {
      return Optional.of(Severity.ERROR);
    }
    if (PluginTags.contains(name)) {
      return Optional.empty();
    }
    if (!SitePlugins.possible(context)) {
      return Optional.of(Severity.ERROR);
    }
    boolean near = Suggestion.nearest(name, LiquidTags.names()).isPresent();
    return near ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  private static void filters(Post post, LiquidToken token, Context context, Reporter reporter) {
    for (String name : LiquidExpression.of(token.markup()).filters()) {
      if (!LiquidFilters.ALL.contains(name) && !SitePlugins.possible(context)) {
        reporter.report(
            Severity.WARNING,
            token.span(),
            "Jekyll knows no filter \""
                + name
                + "\" and does nothing for it: readers see the value unfiltered in the place of "
                + Quote.token(post, token.span())
                + "."
                + Suggestion.of(name, LiquidFilters.ALL));
      }
    }
  }
}
