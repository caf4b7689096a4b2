package io.github.postlint.rules.conventions;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds posts with a layout that the site does not have. */
public final class LayoutUnknown extends SiteRule {
  /** With these words authors say that they want none. */
  private static final Set<String> NONE = Set.of("", "none", "nil", "null", "false", "nothing");

  /** A layout of so many posts is meant, wherever it lies. */
  private static final int MIN_COMMON = 3;

  /** The rule. */
  public LayoutUnknown() {
    super(
        "layout-unknown",
        Severity.ERROR,
        "a layout that the site does not have: readers get the post without its frame");
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    List<FieldFact> uses = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Facts post : posts) {
      for (FieldFact field : post.fields()) {
        if (field.key().equals("layout")
            && post.listing().state() != Listing.State.SKIPPED
            && !NONE.contains(field.text())) {
          uses.add(field);
          counts.merge(field.text(), 1, Integer::sum);
        }
      }
    }
    Layouts layouts = context.site().generator().layouts(context.site().tree());
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
                    + " posts have the layout \""
                    + slip.get()
                    + "\", this one \""
                    + NearName.visible(use.text())
                    + "\". Where the theme has none of that name, ")
            + (certain ? generator + " says so in passing, and readers" : "readers")
            + " get the post without its frame."
            + advice);
  }
}
