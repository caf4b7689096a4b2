package io.github.postlint.rules.files;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.suggestion.Suggestion;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds folders with posts that the generator passes over because of the folder's name. */
public final class PostsFolder extends SiteRule {
  private static final String POSTS = "_posts";
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
    FileTree tree = context.site().tree();
    String generator = context.site().generator().name();
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      boolean skipped = entry.kind() == TreeEntry.Kind.SKIPPED_FOLDER;
      boolean inside = ("/" + entry.path()).contains("/" + POSTS + "/_");
      boolean folder = skipped || entry.isEntered();
      if ((skipped && isSlip(name(entry.path()))) || (folder && inside && isOutermost(entry))) {
        report(entry, inside, generator, reporter);
      }
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isSlip(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return !name.equals(POSTS) && Suggestion.distance(lower, POSTS, 2) < 2;
  }

  /** Whether it is the folder directly in the one for posts, and not one further down. */
  private static boolean isOutermost(TreeEntry entry) {
    return (entry.path().startsWith(POSTS + "/") || entry.path().contains("/" + POSTS + "/"))
        && entry.path().lastIndexOf("/_") == entry.path().lastIndexOf(POSTS + "/") + POSTS.length();
  }

  private static void report(
      TreeEntry entry, boolean inside, String generator, SiteReporter reporter) {
    long count = count(entry.file());
    if (count == 0) {
      return;
    }
    String many = count == 1 ? "a post" : count + " posts";
    String name = name(entry.path());
    boolean caseOnly = !inside && name.equalsIgnoreCase(POSTS);
    reporter.report(
        caseOnly ? Severity.WARNING : Severity.ERROR,
        Place.file(entry.path()),
        generator
            + " passes over this folder"
            + (caseOnly ? ", except on systems that make no difference between A and a" : "")
            + ": readers get none of what it holds, "
            + many
            + ". "
            + (inside
                ? "Give it a name without \"_\" at its beginning."
                : "Name it \"" + POSTS + "\"."));
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
