package io.github.postlint.rules.authors;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Site;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds authors whom the site's list of authors does not have. */
public final class AuthorUnknown extends SiteRule {
  /** Fewer posts show no convention. */
  private static final int MIN_POSTS = 5;

  /** Shorter names have too many neighbours. */
  private static final int MIN_SLIP = 4;

  private final Optional<Path> place;

  /**
   * @param place the file or folder of the authors; where none is named, the one in which nine in
   *     ten of the posts' authors are
   */
  public AuthorUnknown(Optional<Path> place) {
    super(
        "author-unknown",
        Severity.ERROR,
        "an author without an author file or an entry in the site's data");
    this.place = place;
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public List<Path> inputs(Site site) {
    return place.isPresent() ? List.of(site.root().resolve(place.get())) : List.of();
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    AuthorUses uses = new AuthorUses(posts);
    if (uses.size() == 0) {
      return;
    }
    AuthorFiles files = new AuthorFiles(context.site());
    Optional<AuthorNames> best =
        place.map(files::at).orElseGet(files::look).stream()
            .max(Comparator.comparingInt(uses::known));
    if (place.isPresent() && best.isEmpty()) {
      missing(context, reporter);
    }
    if (best.isPresent() && (place.isPresent() || isConvention(best.get(), uses))) {
      check(uses, best.get(), reporter);
    } else if (best.isPresent() && uses.known(best.get()) > 0) {
      checkSlips(uses, best.get(), reporter);
    }
  }

  private void missing(RuleContext context, SiteReporter reporter) {
    Path file = context.site().root().resolve(place.orElseThrow());
    reporter.report(
        Place.file("."),
        (Files.exists(file) ? "There are no authors in " : "There is no ")
            + place.get()
            + ": authors were not checked. Name another file or folder in postlint.authors.");
  }

  private static boolean isConvention(AuthorNames names, AuthorUses uses) {
    return Convention.isHeld(uses.known(names), uses.size()) && uses.postsKnown(names) >= MIN_POSTS;
  }

  private void check(AuthorUses uses, AuthorNames names, SiteReporter reporter) {
    if (place.isEmpty()) {
      reporter.inferred(
          new Convention(
              "authors", names.path() + ", " + names.kind(), uses.known(names), uses.size()));
    }
    SuggestionBudget budget = new SuggestionBudget();
    uses.byName()
        .forEach(
            (author, places) -> {
              if (!names.has(author)) {
                String message = message(author, names, budget);
                places.forEach(use -> reporter.report(use.place(), message));
              }
            });
  }

  /** On a site that shows no habit, an author one letter away from another one still is a slip. */
  private static void checkSlips(AuthorUses uses, AuthorNames names, SiteReporter reporter) {
    SuggestionBudget budget = new SuggestionBudget();
    uses.byName()
        .forEach(
            (author, places) -> {
              if (!names.has(author) && isSlip(author, names, budget)) {
                String message = message(author, names, budget);
                places.forEach(use -> reporter.report(Severity.WARNING, use.place(), message));
              }
            });
  }

  private static boolean isSlip(String author, AuthorNames names, SuggestionBudget budget) {
    Optional<String> near = budget.nearest(author, names.names());
    return author.length() >= MIN_SLIP
        && near.isPresent()
        && Suggestion.distance(
                author.toLowerCase(Locale.ROOT), near.get().toLowerCase(Locale.ROOT), 2)
            < 2;
  }

  private static String message(String author, AuthorNames names, SuggestionBudget budget) {
    return names.path()
        + " has no author \""
        + author
        + "\": readers see no more of the author than this text."
        + budget.of(author, names.names())
        + " Write one that is there, or add the author.";
  }
}
