package io.github.postlint.rules.files;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds folders with posts that the generator passes over because of the folder's name. */
public final class PostsFolder extends SiteRule {
  private static final Pattern DATED =
      Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}-.*\\.(?:md|markdown|mkd|mkdn|mkdown|html)");

  /** How far down posts are looked for, and how many are counted. */
  private static final int MAX_DEPTH = 4;

  private static final int MAX_COUNT = 10_000;

  /** The rule. */
  public PostsFolder() {
    super(
        "posts-folder",
        Severity.ERROR,
        "a folder with posts that the generator passes over: `_post`, `_Posts`, `_posts/_2024`");
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    Optional<String> name = generator.sources().postFolder();
    if (name.isPresent()) {
      check(context.site().tree(), name.get(), generator, reporter);
    }
  }

  private static void check(
      FileTree tree, String posts, Generator generator, SiteReporter reporter) {
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      boolean skipped = entry.kind() == TreeEntry.Kind.SKIPPED_FOLDER;
      boolean inside =
          ("/" + entry.path()).contains("/" + posts + "/_") && isPassedOver(entry, generator);
      boolean folder = skipped || entry.isEntered();
      boolean slip = skipped && isSlip(name(entry.path()), posts);
      if (slip || (folder && inside && isOutermost(entry, posts))) {
        report(entry, inside, posts, generator, reporter);
      }
    }
  }

  private static boolean isPassedOver(TreeEntry entry, Generator generator) {
    String path = entry.path() + "/post.md";
    int start = generator.sources().postEntry(path, false);
    return start >= 0 && !generator.sources().readsEntry(path, path.substring(start));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isSlip(String name, String posts) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return !name.equals(posts) && Suggestion.distance(lower, posts, 2) < 2;
  }

  /** Whether it is the folder directly in the one for posts, and not one further down. */
  private static boolean isOutermost(TreeEntry entry, String posts) {
    return (entry.path().startsWith(posts + "/") || entry.path().contains("/" + posts + "/"))
        && entry.path().lastIndexOf("/_") == entry.path().lastIndexOf(posts + "/") + posts.length();
  }

  private static void report(
      TreeEntry entry, boolean inside, String posts, Generator generator, SiteReporter reporter) {
    long count = count(entry.file());
    if (count == 0) {
      return;
    }
    String many = count == 1 ? "a post" : count + " posts";
    String name = name(entry.path());
    boolean caseOnly = !inside && name.equalsIgnoreCase(posts);
    reporter.report(
        caseOnly ? Severity.WARNING : Severity.ERROR,
        Place.file(entry.path()),
        generator.name()
            + " passes over this folder"
            + (caseOnly ? ", except on systems that make no difference between A and a" : "")
            + ": readers get none of what it holds, "
            + many
            + ". "
            + (inside
                ? "Give it a name without \"_\" at its beginning."
                : "Name it \"" + posts + "\"."));
  }

  private static long count(Path folder) {
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      return files
          .limit(MAX_COUNT)
          .filter(file -> DATED.matcher(file.getFileName().toString()).matches())
          .count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
