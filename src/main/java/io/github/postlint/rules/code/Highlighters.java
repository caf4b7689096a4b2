package io.github.postlint.rules.code;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Site;

/** What colours the code of the site, looked for once a run. */
final class Highlighters {
  private Highlighters() {}

  static Highlighter of(RuleContext context) {
    Site site = context.site();
    return context.once(Highlighter.class, () -> site.generator().highlighting().of(site.tree()));
  }
}
