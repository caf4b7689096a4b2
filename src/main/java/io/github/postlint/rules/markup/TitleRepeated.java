package io.github.postlint.rules.markup;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds posts that say their title once more, which others leave to the layout. */
public final class TitleRepeated extends SiteRule {
  /** Among fewer posts a habit is not to be seen. */
  private static final int MIN_POSTS = 5;

  /** The rule. */
  public TitleRepeated() {
    super(
        "title-repeated",
        Severity.WARNING,
        "a post that begins with its title, which nine in ten of the site's posts leave to the"
            + " layout");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public boolean readsLinks() {
    return true;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    List<TextFact> repeated = posts.stream().flatMap(post -> post.opening().stream()).toList();
    int others = posts.size() - repeated.size();
    if (repeated.isEmpty()
        || posts.size() < MIN_POSTS
        || !Convention.isHeld(others + 1, posts.size())) {
      return;
    }
    reporter.inferred(new Convention("titles", "in the front matter alone", others, posts.size()));
    Map<String, List<Facts>> folders =
        posts.stream().collect(Collectors.groupingBy(TitleRepeated::folder));
    folders.values().removeIf(TitleRepeated::isHabit);
    for (List<Facts> folder : folders.values()) {
      for (Facts post : folder) {
        post.opening().ifPresent(one -> report(one, others, posts.size(), reporter));
      }
    }
  }

  /** Whether most that lie in one folder do so, where the layout may be another. */
  private static boolean isHabit(List<Facts> folder) {
    long repeated = folder.stream().filter(post -> post.opening().isPresent()).count();
    return folder.size() > 2 && repeated * 2 > folder.size();
  }

  private static String folder(Facts post) {
    return post.path().substring(0, post.path().lastIndexOf('/') + 1);
  }

  private static void report(TextFact opening, int others, int all, SiteReporter reporter) {
    reporter.report(
        opening.place(),
        "Readers see the title twice, unless the layout leaves it out here: the text begins with"
            + " "
            + Excerpt.quoted(opening.text())
            + ", and "
            + others
            + " of "
            + all
            + " posts do not say theirs again. Remove it.");
  }
}
