package io.github.postlint.fork;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.lint.cache.ResultFiles;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A run.
 *
 * @param parameters what decides about its results
 * @param start when it began, before it looked at the first file
 * @param threads how many posts are read at a time, at least 1
 */
public record Job(LintParameters parameters, Instant start, int threads) {

  /**
   * Reads the site's settings and looks for its posts.
   *
   * @throws java.util.regex.PatternSyntaxException if a pattern of the site's is none
   */
  public Site open() {
    return Site.open(
        parameters.site(),
        root -> Generators.open(root, parameters.generator(), parameters.liquid()));
  }

  /** The rules that run. */
  public List<Rule> rules() {
    return Rules.of(parameters);
  }

  /** How to lint. */
  public LintOptions options() {
    return new LintOptions(parameters.rules(), start, threads);
  }

  /**
   * Where results are kept.
   *
   * @param folder where the files of all sites are
   * @param log hears what is wrong with them
   */
  public ResultFiles store(Path folder, CacheLog log) {
    return new ResultFiles(folder, parameters, start, log);
  }
}
