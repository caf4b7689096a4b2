package io.github.postlint.lint.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The suppressions of all posts of a site, and which of them have silenced a finding. */
public final class SiteSuppressions {

  private final List<Suppressions> all = new ArrayList<>();

  /** The lines that authors silence, by path and rule. */
  private final Map<String, Map<String, SuppressedLines>> byPath = new HashMap<>();

  /**
   * Adds those of a post.
   *
   * @param path of the post, relative to the site
   */
  public void add(String path, Suppressions suppressions) {
    if (!suppressions.isEmpty()) {
      all.add(suppressions);
      byPath.put(path, byRule(suppressions));
    }
  }

  private static Map<String, SuppressedLines> byRule(Suppressions suppressions) {
    Map<String, SuppressedLines> byRule = new HashMap<>();
    for (Suppression suppression : suppressions.all()) {
      byRule.computeIfAbsent(suppression.ruleId(), any -> new SuppressedLines()).add(suppression);
    }
    return byRule;
  }

  /** Whether the author of a file suppresses anything in it. */
  public boolean concern(String path) {
    return !byPath.isEmpty() && byPath.containsKey(path);
  }

  /**
   * Whether a finding is suppressed; takes note of it.
   *
   * @param line on which the finding begins, 1-based
   */
  public boolean silence(String path, String ruleId, int line) {
    SuppressedLines lines = byPath.getOrDefault(path, Map.of()).get(ruleId);
    return lines != null && lines.silence(line);
  }

  /** Those of each post that has any, post by post. */
  public List<Suppressions> all() {
    return all;
  }

  /** Whether a suppression has silenced a finding. */
  public boolean isUsed(Suppression suppression) {
    SuppressedLines lines =
        byPath.getOrDefault(suppression.place().path(), Map.of()).get(suppression.ruleId());
    return lines != null && lines.isUsed(suppression);
  }
}
