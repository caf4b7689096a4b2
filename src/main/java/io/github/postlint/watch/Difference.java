package io.github.postlint.watch;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two looks at a site have not in common. That a finding has moved to another line makes no
 * other of it.
 *
 * @param fresh what only the later one has
 * @param mended what only the earlier one has
 */
record Difference(List<Finding> fresh, List<Finding> mended) {

  /**
   * Compares two looks. In files that were not saved, the counts tell.
   *
   * @param saved the paths of those that were
   */
  static Difference of(LintResult before, LintResult after, Set<String> saved) {
    Map<String, FileFindings> old = byPath(before);
    Map<String, FileFindings> now = byPath(after);
    Difference difference = new Difference(new ArrayList<>(), new ArrayList<>());
    Set<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    for (String path : paths) {
      FileFindings one = old.get(path);
      FileFindings other = now.get(path);
      boolean same = one != null && other != null && one.tally().equals(other.tally());
      if (!same || saved.contains(path)) {
        difference.add(findings(one), findings(other));
      }
    }
    return difference;
  }

  private static Map<String, FileFindings> byPath(LintResult result) {
    Map<String, FileFindings> files = new HashMap<>();
    result.files().forEach(file -> files.put(file.path(), file));
    return files;
  }

  private static List<Finding> findings(FileFindings file) {
    return file == null ? List.of() : file.all();
  }

  private void add(List<Finding> before, List<Finding> after) {
    Map<Kind, Integer> left = new HashMap<>();
    before.forEach(one -> left.merge(Kind.of(one), 1, Integer::sum));
    for (Finding one : after) {
      if (left.merge(Kind.of(one), -1, Integer::sum) < 0) {
        fresh.add(one);
      }
    }
    for (Finding one : before) {
      if (left.merge(Kind.of(one), -1, Integer::sum) >= 0) {
        mended.add(one);
      }
    }
  }

  /** What makes two findings of one file the same. */
  private record Kind(String rule, String message) {
    static Kind of(Finding finding) {
      return new Kind(finding.ruleId(), finding.message());
    }
  }
}
