package io.github.postlint.rules.files;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.rules.frontmatter.FrontMatterSchema;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds settings that cannot be read and settings that have no effect. */
public final class SiteSettings extends SiteRule {

  private final FrontMatterSchema schema;

  /**
   * @param schema the rule that holds the site's schema for front matter
   */
  public SiteSettings(FrontMatterSchema schema) {
    super(
        "site-settings",
        Severity.ERROR,
        "a `_config.yml` that the generator refuses, and patterns that match nothing");
    this.schema = schema;
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    checkSchema(posts, context, reporter);
    for (SiteProblem problem : context.site().problems()) {
      switch (problem.kind()) {
        case SETTINGS -> reporter.report(problem.place(), problem.message());
        case NO_EFFECT -> reporter.report(Severity.WARNING, problem.place(), problem.message());
        default -> {
          // The rule "unreadable" speaks of files.
        }
      }
    }
  }

  private void checkSchema(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Set<String> keys = schema.keys(context.site().root());
    if (keys.isEmpty() || posts.isEmpty()) {
      return;
    }
    boolean matches = posts.stream().anyMatch(post -> !Collections.disjoint(post.keys(), keys));
    if (!matches) {
      reporter.report(
          Severity.WARNING,
          Place.file("."),
          "No post has any of the keys that the schema names ("
              + String.join(", ", new TreeSet<>(keys))
              + "). Name the schema of this site in postlint.schema.");
    }
  }
}
