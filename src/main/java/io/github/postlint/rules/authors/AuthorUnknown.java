package io.github.postlint.rules.authors;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.Guesses;
import io.github.postlint.lint.Habit;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.Suggestion;
import io.github.postlint.site.Site;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.tree.FileStamps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds authors whom the site's list of authors does not have. */
public final class AuthorUnknown extends SiteRule {
  /** Fewer posts show no habit. */
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
  public String surroundings(Site site) {
    return place.isPresent() ? FileStamps.of(site.root().resolve(place.get())) : "";
  }

  @Override
  public void check(List<Facts> posts, Context context, SiteReporter reporter) {
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
    if (best.isPresent() && (place.isPresent() || isHabit(best.get(), uses))) {
      check(uses, best.get(), reporter);
    } else if (best.isPresent() && uses.known(best.get()) > 0) {
      checkSlips(uses, best.get(), reporter);
    }
  }

  private void missing(Context context, SiteReporter reporter) {
    Path file = context.site().root().resolve(place.orElseThrow());
    reporter.report(
        Place.file("."),
        (Files.exists(file) ? "There are no authors in " : "There is no ")
            + place.get()
            + ": authors were not checked. Name another file or folder in postlint.authors.");
  }

  private static boolean isHabit(AuthorNames names, AuthorUses uses) {
    return Habit.isHeld(uses.known(names), uses.size()) && uses.postsKnown(names) >= MIN_POSTS;
  }

  private void check(AuthorUses uses, AuthorNames names, SiteReporter reporter) {
    if (place.isEmpty()) {
      reporter.inferred(
          new Habit("authors", names.path() + ", " + names.kind(), uses.known(names), uses.size()));
    }
    Guesses guesses = new Guesses();
    uses.byName()
        .forEach(
            (author, places) -> {
              if (!names.has(author)) {
                String message = message(author, names, guesses);
                places.forEach(use -> reporter.report(use.place(), message));
              }
            });
  }

  /** On a site that shows no habit, an author one letter away from another one still is a slip. */
  private static void checkSlips(AuthorUses uses, AuthorNames names, SiteReporter reporter) {
    Guesses guesses = new Guesses();
    uses.byName()
        .forEach(
            (author, places) -> {
              if (!names.has(author) && isSlip(author, names, guesses)) {
                String message = message(author, names, guesses);
                places.forEach(use -> reporter.report(Severity.WARNING, use.place(), message));
              }
            });
  }

  private static boolean isSlip(String author, AuthorNames names, Guesses guesses) {
    Optional<String> near = guesses.nearest(author, names.names());
    return author.length() >= MIN_SLIP
        && near.isPresent()
        && Suggestion.distance(
                author.toLowerCase(Locale.ROOT), near.get().toLowerCase(Locale.ROOT), 2)
            < 2;
  }

  private static String message(String author, AuthorNames names, Guesses guesses) {
    return names.path()
        + " has no author \""
        + author
        + "\": readers see no more of the author than this text."
        + guesses.of(author, names.names())
        + " Write one that is there, or add the author.";
  }
}
