package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.SiteVocabulary;
import io.github.postlint.site.terms.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds tags that the site's vocabulary lacks, where it has one. */
public final class TagUnknown extends SiteRule {
  private final Optional<Path> vocabulary;

  /**
   * @param vocabulary the file; where none is named, the site's {@code tags.yml} is read if there
   *     is one
   */
  public TagUnknown(Optional<Path> vocabulary) {
    super(
        "tag-unknown",
        Severity.WARNING,
        "a tag that the site's vocabulary, `tags.yml`, does not have");
    this.vocabulary = vocabulary;
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public List<Path> inputs(Site site) {
    return vocabulary.isPresent() ? List.of(site.root().resolve(vocabulary.get())) : List.of();
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    List<SiteProblem> problems = new ArrayList<>();
    Vocabulary tags = SiteVocabulary.read(context.site().root(), vocabulary, problems);
    problems.forEach(problem -> reporter.report(problem.place(), problem.message()));
    if (!tags.isEmpty()) {
      TagLookup lookup = new TagLookup(tags);
      for (Facts post : posts) {
        if (post.listing().state() != Listing.State.SKIPPED) {
          for (TextFact tag : post.listing().tags()) {
            check(tag, lookup, reporter);
          }
        }
      }
    }
  }

  private static void check(TextFact tag, TagLookup lookup, SiteReporter reporter) {
    String message = lookup.message(tag.text());
    if (!message.isEmpty()) {
      reporter.report(tag.place(), message);
    }
  }
}
