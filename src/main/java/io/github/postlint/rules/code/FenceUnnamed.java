package io.github.postlint.rules.code;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Site;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FenceFacts;
import io.github.postlint.site.facts.TextFact;
import java.nio.file.Path;
import java.util.List;

/** Finds fences without a language on sites that name one nearly everywhere. */
public final class FenceUnnamed extends SiteRule {
  /** Fewer fences show no convention. */
  private static final int MIN_FENCES = 10;

  /** The rule. */
  public FenceUnnamed() {
    super(
        "fence-unnamed",
        Severity.WARNING,
        "fenced code without a language, where nine in ten of the site's fences name one");
  }

  @Override
  public boolean readsLinks() {
    return true;
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().highlighting().inputs(site.tree());
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    List<FenceFacts> fences = posts.stream().flatMap(post -> post.fences().stream()).toList();
    int named = fences.stream().mapToInt(FenceFacts::named).sum();
    int all = named + fences.stream().mapToInt(fence -> fence.unnamed().size()).sum();
    if (all == named || all < MIN_FENCES || !Convention.isHeld(named, all)) {
      return;
    }
    Highlighter highlighter = Highlighters.of(context);
    boolean coloured =
        context.site().generator().highlighting().defaultLanguage().isPresent()
            || highlighter.guesses();
    if (coloured || !highlighter.works()) {
      return;
    }
    reporter.inferred(new Convention("fences", "with a language", named, all));
    for (FenceFacts post : fences) {
      post.unnamed().forEach(fence -> report(fence, named, all, reporter));
    }
  }

  private static void report(TextFact fence, int named, int all, SiteReporter reporter) {
    String advice =
        fence.text().isBlank()
            ? "Write one after the marks, or \"text\" for none."
            : "It looks like \"" + fence.text().strip() + "\"; write that after the marks.";
    reporter.report(
        fence.place(),
        "Readers see this code without colours, unlike that of "
            + named
            + " of the site's "
            + all
            + " fences: it names no language. "
            + advice);
  }
}
