package io.github.postlint.fork;

import io.github.postlint.generator.jekyll.JekyllGenerator;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.lint.cache.ResultFiles;
import io.github.postlint.rules.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that decides about a run and its results.
 *
 * @param site which files are posts
 * @param liquid whether Liquid runs over posts
 * @param rules what rules are given
 * @param ruleIds which rules run
 * @param conditions what decides about results besides the site, its rules and their levels
 * @param start when the run began, before it looked at the first file
 * @param threads how many posts are read at a time, at least 1
 */
public record Job(
    SiteOptions site,
    boolean liquid,
    RuleOptions rules,
    Set<String> ruleIds,
    List<String> conditions,
    Instant start,
    int threads) {

  /** Copies the collections. */
  public Job {
    ruleIds = Set.copyOf(ruleIds);
    conditions = List.copyOf(conditions);
  }

  /**
   * Reads the site's settings and looks for its posts.
   *
   * @throws java.util.regex.PatternSyntaxException if a pattern of the site's is none
   */
  public Site open() {
    return Site.open(site, settings -> new JekyllGenerator(settings, liquid));
  }

  /** The rules that run. */
  public List<Rule> chosenRules() {
    return Rules.all(rules).stream().filter(rule -> ruleIds.contains(rule.id())).toList();
  }

  /** How to lint. */
  public LintOptions options() {
    return new LintOptions(rules.levels(), start, threads);
  }

  /**
   * Where results are kept.
   *
   * @param folder where the files of all sites are
   * @param log hears what is wrong with them
   */
  public ResultFiles store(Path folder, CacheLog log) {
    return new ResultFiles(folder, conditions, start, log);
  }
}
