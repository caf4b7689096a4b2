package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.site.TemplateExtensions;

/** Looks for filters that are not known, outside of code. */
final class FilterCheck {
  private final Post post;
  private final TemplateExtensions extensions;
  private final LineLimit limit;
  private final String generator;

  /**
   * @param generator the generator's name
   */
  FilterCheck(Post post, TemplateExtensions extensions, String generator) {
    this.post = post;
    this.extensions = extensions;
    this.limit = new LineLimit(post);
    this.generator = generator;
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
      if (isUnknown(name) && limit.allows(token.span())) {
        reporter.report(Severity.WARNING, token.span(), message(token, name));
      }
    }
  }

  /** Whether no plugin brings it, or it looks like a slip where one may. */
  private boolean isUnknown(String name) {
    return !LiquidFilters.ALL.contains(name)
        && !extensions.filters().contains(name)
        && (extensions.complete() || Suggestion.nearest(name, LiquidFilters.ALL).isPresent());
  }

  private String message(LiquidToken token, String name) {
    return generator
        + " knows no filter \""
        + name
        + (extensions.complete() ? "\"" : "\", unless a plugin brings it,")
        + " and does nothing for it: readers see the value unfiltered in the place of "
        + Quote.token(post, token.span())
        + "."
        + Suggestion.of(name, LiquidFilters.ALL);
  }
}
