package io.github.postlint.lint;

import io.github.postlint.site.SiteOptions;
import java.util.Optional;

/**
 * All that decides about what a run finds, besides the files of the site and the time.
 *
 * <p>The cache's key, the job of a separate JVM and the result that goals share are made of these
 * components, whatever they are, by {@link io.github.postlint.io.RecordText}: a component that is
 * added here, or to one of the records in it, counts for all three.
 *
 * @param site which files are read
 * @param generator the name of the generator that is set; empty where it is found out
 * @param liquid whether Liquid runs over posts
 * @param rules what rules are given
 * @param scope which rules run
 * @param version of Postlint, with what tells two builds of one version apart
 * @param java which Java runs, and what it can do
 */
public record LintParameters(
    SiteOptions site,
    Optional<String> generator,
    boolean liquid,
    RuleOptions rules,
    RuleScope scope,
    String version,
    String java) {

  /** The same for posts alone. */
  public LintParameters onlyPosts() {
    return new LintParameters(site.onlyPosts(), generator, liquid, rules, scope, version, java);
  }
}
