package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidToken;

/** Looks for filters that are not known, outside of code. */
final class FilterCheck {
  private final Post post;
  private final SitePlugins plugins;
  private final LineLimit limit;

  FilterCheck(Post post, SitePlugins plugins) {
    this.post = post;
    this.plugins = plugins;
    this.limit = new LineLimit(post);
  }

  /** Whether an output has filters at all. */
  boolean isNeeded() {
    for (LiquidToken token : LiquidBody.of(post.template()).live()) {
      if (hasFilters(token)) {
        return true;
      }
    }
    return false;
  }

  /** Reports those that are unknown, unless a plugin may bring them. */
  void run(CodePlaces places, Reporter reporter) {
    for (LiquidToken token : LiquidBody.of(post.template()).live()) {
      if (hasFilters(token) && places.at(token.span().start()).isEmpty()) {
        check(token, reporter);
      }
    }
  }

  private static boolean hasFilters(LiquidToken token) {
    return token.kind() == LiquidToken.Kind.OUTPUT && token.markup().indexOf('|') >= 0;
  }

  private void check(LiquidToken token, Reporter reporter) {
    for (String name : LiquidExpression.of(token.markup()).filters()) {
      if (!LiquidFilters.ALL.contains(name) && !plugins.possible() && limit.allows(token.span())) {
        reporter.report(Severity.WARNING, token.span(), message(token, name));
      }
    }
  }

  private String message(LiquidToken token, String name) {
    return "Jekyll knows no filter \""
        + name
        + "\" and does nothing for it: readers see the value unfiltered in the place of "
        + Quote.token(post, token.span())
        + "."
        + Suggestion.of(name, LiquidFilters.ALL);
  }
}
