package io.github.postlint.merge;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tags that shall become another one, each with the change that does it. It is no rule of
 * {@code check}: somebody has to ask for it.
 */
public final class TagMerge extends SiteRule {
  private final MergedTags tags;

  /**
   * @param tags which become which
   */
  public TagMerge(MergedTags tags) {
    super("tag-merge", Severity.WARNING, "a tag that shall become another one");
    this.tags = tags;
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    for (Facts post : posts) {
      List<TextFact> all = post.listing().tags();
      boolean has = all.stream().anyMatch(tag -> tag.text().equals(tags.kept()));
      for (TextFact tag : all) {
        if (tags.goes(tag.text())) {
          Optional<Fix> fix = has ? TagEdits.removal(tag) : TagEdits.replacement(tag, tags.kept());
          reporter.report(
              severity(),
              tag.place(),
              "\"" + tag.text() + "\" becomes \"" + tags.kept() + "\".",
              fix);
          has = true;
        }
      }
    }
  }
}
