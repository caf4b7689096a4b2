package io.github.postlint.rules.liquid;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.site.LiquidExtensions;
import io.github.postlint.site.Site;

/** What the site adds to Liquid, read once a run. */
final class Extensions {
  private Extensions() {}

  static LiquidExtensions of(RuleContext context) {
    Site site = context.site();
    return context.once(LiquidExtensions.class, () -> site.generator().extensions(site.tree()));
  }
}
