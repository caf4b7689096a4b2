package io.github.postlint.lint;

import io.github.postlint.site.Site;
import java.util.List;

/** Keeps what runs found for the runs to come. */
@FunctionalInterface
public interface ResultStore {

  /** Keeps nothing. */
  ResultStore NONE = (site, rules, options) -> EarlierRun.NONE;

  /**
   * What an earlier run under the same conditions found.
   *
   * @param site as it is now
   * @param rules those that run
   * @param options how they run
   */
  EarlierRun open(Site site, List<Rule> rules, LintOptions options);
}
