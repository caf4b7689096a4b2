package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.site.TemplateScope;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells outputs that are used on purpose from code that looks like one. */
final class OutputReading {
  private static final Pattern SITE_VALUE = Pattern.compile("site\\.[a-zA-Z]\\w*+");
  private static final Pattern PAGE_VALUE = Pattern.compile("page\\.[a-zA-Z]\\w*+");

  private final Post post;
  private final LiquidNames names;
  private final RuleContext context;

  OutputReading(Post post, LiquidNames names, RuleContext context) {
    this.post = post;
    this.names = names;
    this.context = context;
  }

  /** What is printed for an output in code; empty where it may be there on purpose. */
  Optional<Reading> of(LiquidToken output) {
    LiquidExpression expression = LiquidExpression.of(output.markup());
    Optional<String> number = expression.number();
    if (number.isPresent()) {
      return Optional.of(new Reading(Severity.ERROR, number));
    }
    if (expression.isLiteral()) {
      return Optional.empty();
    }
    if (names.contains(expression.root())) {
      return isMissing(expression)
          ? Optional.of(new Reading(Severity.WARNING, Optional.of("")))
          : Optional.empty();
    }
    boolean keepsNothing = LiquidFilters.KEEP_NOTHING.containsAll(expression.filters());
    boolean certain = !names.mayHaveMore() || !expression.isPlain();
    return Optional.of(
        new Reading(
            certain ? Severity.ERROR : Severity.WARNING,
            keepsNothing && certain ? Optional.of("") : Optional.empty()));
  }

  /** Whether it is a setting that the site does not have, or a value of the post's, alone. */
  private boolean isMissing(LiquidExpression expression) {
    String value = expression.value();
    if (expression.hasFilters()) {
      return false;
    }
    TemplateScope templates = context.site().generator().templates();
    if (PAGE_VALUE.matcher(value).matches()) {
      return templates.lacksPageValue(post, value.substring("page.".length()));
    }
    return SITE_VALUE.matcher(value).matches()
        && templates.lacksSiteValue(value.substring("site.".length()))
        && !templates.plugins(context.site().root()).any();
  }
}
