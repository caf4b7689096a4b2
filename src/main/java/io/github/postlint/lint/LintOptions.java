package io.github.postlint.lint;

import io.github.postlint.lint.RuleOptions.PathLevels;
import io.github.postlint.site.tree.GlobList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to lint. Safe for many threads. */
public final class LintOptions {
  private final Map<String, RuleLevel> levels;
  private final Instant now;
  private final int threads;

  /** The strongest first. */
  private final List<PathLevel> paths = new ArrayList<>();

  private record PathLevel(GlobList glob, Map<String, RuleLevel> levels) {}

  /**
   * Every file alike.
   *
   * @param levels what the site wants of rules, by id; rules that are missing here are on
   * @param now the time of the run, for posts in the future
   * @param threads how many posts are read at a time, at least 1
   */
  public LintOptions(Map<String, RuleLevel> levels, Instant now, int threads) {
    this.levels = Map.copyOf(levels);
    this.now = now;
    this.threads = threads;
  }

  /**
   * As the site wants it of all files and of some.
   *
   * @param rules the site's wishes
   * @param now the time of the run, for posts in the future
   * @param threads how many posts are read at a time, at least 1
   * @throws java.util.regex.PatternSyntaxException if a path's pattern is not a glob
   */
  public LintOptions(RuleOptions rules, Instant now, int threads) {
    this(rules.levels(), now, threads);
    for (PathLevels path : rules.paths()) {
      paths.add(0, new PathLevel(new GlobList(List.of(path.pattern())), path.levels()));
    }
  }

  /** The time of the run, the same for all posts. */
  public Instant now() {
    return now;
  }

  /** How many posts are read at a time, at least 1. */
  public int threads() {
    return threads;
  }

  /** Whether a rule may find anything anywhere. */
  boolean runs(Rule rule) {
    RuleLevel whole = level(rule);
    if (whole != RuleLevel.OFF) {
      return true;
    }
    for (PathLevel path : paths) {
      if (path.levels().getOrDefault(rule.id(), whole) != RuleLevel.OFF) {
        return true;
      }
    }
    return false;
  }

  private RuleLevel level(Rule rule) {
    return levels.getOrDefault(
        rule.id(), rule.severity() == Severity.INFO ? RuleLevel.OFF : RuleLevel.ON);
  }

  /** What the site wants of a rule in a file. */
  RuleLevel level(Rule rule, String path) {
    RuleLevel there = paths.isEmpty() ? null : there(rule.id(), path);
    return there == null ? level(rule) : there;
  }

  /** Whether the site wants nothing of a rule in a file. */
  boolean isOff(String rule, String path) {
    RuleLevel there = there(rule, path);
    return (there == null ? levels.get(rule) : there) == RuleLevel.OFF;
  }

  /** What is said of a file; null where nothing is. */
  private RuleLevel there(String rule, String path) {
    for (PathLevel one : paths) {
      RuleLevel level = one.levels().get(rule);
      if (level != null && one.glob().matches(path)) {
        return level;
      }
    }
    return null;
  }
}
