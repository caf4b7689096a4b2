package io.github.postlint.rules.conventions;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds documents and layouts with a layout that the site does not have. */
public final class LayoutUnknown extends SiteRule {
  /** A layout of so many posts is meant, wherever it lies. */
  private static final int MIN_COMMON = 3;

  /** The rule. */
  public LayoutUnknown() {
    super(
        "layout-unknown",
        Severity.ERROR,
        "a layout that the site does not have: readers get the page without its frame");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.ALL;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Layouts layouts = context.site().generator().layouts(context.site().tree());
    LayoutUse used = LayoutUse.of(posts, layouts, context.site().generator());
    List<FieldFact> uses = used.fields();
    Map<String, Integer> counts = new HashMap<>();
    uses.forEach(use -> counts.merge(use.text(), 1, Integer::sum));
    int found = 0;
    for (FieldFact use : uses) {
      found += layouts.names().contains(use.text()) ? 1 : 0;
    }
    boolean habit = layouts.complete() && Convention.isHeld(found, uses.size());
    Set<String> known = known(layouts, counts);
    String generator = context.site().generator().name();
    for (FieldFact use : uses) {
      if (!layouts.names().contains(use.text())) {
        report(use, layouts, counts, known, habit, generator, reporter);
      }
    }
  }

  private static Set<String> known(Layouts layouts, Map<String, Integer> counts) {
    Set<String> known = new HashSet<>(layouts.names());
    counts.forEach(
        (name, count) -> {
          if (count >= MIN_COMMON) {
            known.add(name);
          }
        });
    return known;
  }

  private static void report(
      FieldFact use,
      Layouts layouts,
      Map<String, Integer> counts,
      Set<String> known,
      boolean habit,
      String generator,
      SiteReporter reporter) {
    Set<String> others = new HashSet<>(known);
    others.remove(use.text());
    Optional<String> slip =
        NearName.of(use.text(), others)
            .filter(
                near ->
                    layouts.names().contains(near)
                        || counts.get(near) >= 10 * counts.get(use.text()));
    boolean certain =
        layouts.complete() && (habit || (slip.isPresent() && layouts.names().contains(slip.get())));
    Optional<String> near =
        slip.isPresent() || !certain ? slip : Suggestion.nearest(use.text(), layouts.names());
    if (!certain && slip.isEmpty()) {
      return;
    }
    String advice =
        near.map(name -> " Write \"" + name + "\".")
            .orElse(" Write one that is there, or add the layout.");
    reporter.report(
        certain ? Severity.ERROR : Severity.WARNING,
        use.place(),
        (certain
                ? layouts.folder() + " has no layout \"" + NearName.visible(use.text()) + "\": "
                : counts.getOrDefault(slip.get(), 0)
                    + " documents have the layout \""
                    + slip.get()
                    + "\", this one \""
                    + NearName.visible(use.text())
                    + "\". Where the theme has none of that name, ")
            + loss(certain, layouts, generator)
            + advice);
  }

  private static String loss(boolean certain, Layouts layouts, String generator) {
    if (layouts.required()) {
      return "the build fails.";
    }
    return (certain ? generator + " says so in passing, and readers" : "readers")
        + " get the page without its frame.";
  }
}
