package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidToken;

/** Looks for filters that are not known, outside of code. */
final class FilterCheck {
  private final Post post;
  private final CodePlaces places;
  private final LineLimit limit;

  FilterCheck(Post post, CodePlaces places) {
    this.post = post;
    this.places = places;
    this.limit = new LineLimit(post);
  }

  void run(Reporter reporter) {
    for (LiquidToken token : post.liquid().live()) {
      if (token.kind() == LiquidToken.Kind.OUTPUT
          && token.markup().indexOf('|') >= 0
          && places.at(token.span().start()).isEmpty()) {
        check(token, reporter);
      }
    }
  }

  private void check(LiquidToken token, Reporter reporter) {
    for (String name : LiquidExpression.of(token.markup()).filters()) {
      if (!LiquidFilters.ALL.contains(name) && limit.allows(token.span())) {
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
