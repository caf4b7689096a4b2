package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Reference;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PageFinder;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds references to pages, by the paths of their files, that the site does not have. */
public final class RefMissing extends SiteRule {

  /** The rule. */
  public RefMissing() {
    super(
        "ref-missing",
        Severity.ERROR,
        "`ref` or `relref` to a page that the site does not have, or does not publish");
  }

  @Override
  public boolean readsLinks() {
    return true;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    Optional<PageFinder> pages = generator.pages(posts, context.now());
    if (pages.isEmpty()) {
      return;
    }
    Map<String, Anchors> anchors = new HashMap<>();
    for (Facts post : posts) {
      post.links().ifPresent(links -> anchors.put(post.path(), links.anchors()));
    }
    SuggestionBudget budget = new SuggestionBudget();
    for (Facts post : posts) {
      if (post.links().isPresent()) {
        for (LinkFact link : post.links().get().references()) {
          if (link.kind() == Reference.Kind.PAGE_PATH) {
            check(link, post, pages.get(), generator.name(), budget, reporter);
            checkAnchor(link, pages.get(), anchors, reporter);
          }
        }
      }
    }
  }

  /** The page is there, and the place on it is not. */
  private static void checkAnchor(
      LinkFact link, PageFinder pages, Map<String, Anchors> anchors, SiteReporter reporter) {
    int hash = link.target().indexOf('#');
    if (hash < 1 || pages.doubt().isPresent()) {
      return;
    }
    String path = link.target().substring(0, hash);
    String id = link.target().substring(hash + 1);
    Optional<Anchors> known = pages.file(path).map(anchors::get);
    if (known.isPresent() && !id.isBlank() && known.get().lack(id)) {
      reporter.report(
          Severity.WARNING,
          link.place(),
          "Readers get to the top of the page \""
              + path
              + "\", which has no place with the id \""
              + id
              + "\"."
              + Suggestion.of(id, known.get().ids()));
    }
  }

  private static void check(
      LinkFact link,
      Facts post,
      PageFinder pages,
      String generator,
      SuggestionBudget budget,
      SiteReporter reporter) {
    String target = link.target();
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Optional<PageFinder.Absence> absence =
        path.isBlank() || path.contains("://")
            ? Optional.empty()
            : pages.absence(path, post.path());
    if (absence.isEmpty()) {
      return;
    }
    boolean held = absence.get() == PageFinder.Absence.HELD;
    boolean certain = pages.isFatal() && pages.doubt().isEmpty();
    String why =
        held ? "the page \"" + path + "\" is held back" : "the site has no page \"" + path + "\"";
    String advice =
        held
            ? " Publish it first, or take the link out."
            : budget
                .nearest(path, pages.known())
                .map(Suggestion::sentence)
                .orElse(" Write the path of a page's file from the folder for documents on.");
    reporter.report(
        certain ? Severity.ERROR : Severity.WARNING,
        link.place(),
        (pages.isFatal()
                ? generator + " reports an error and its build fails"
                : "Readers get a link that leads nowhere")
            + pages.doubt().map(doubt -> ", unless " + doubt + " has it").orElse("")
            + ": "
            + why
            + "."
            + advice);
  }
}
