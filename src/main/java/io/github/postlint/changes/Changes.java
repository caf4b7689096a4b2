package io.github.postlint.changes;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What has changed in a site.
 *
 * @param paths of files that have changed, relative to the site
 * @param lines of some of these the lines that have, from 1 on; of the others all have
 * @param removed paths of files that are gone
 */
public record Changes(
    Set<String> paths, Map<String, NavigableSet<Integer>> lines, List<String> removed) {

  /** What links and names of files are made of. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}._-]+");

  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");
  private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

  /** Copies the collections. */
  public Changes {
    paths = Set.copyOf(paths);
    lines = Map.copyOf(lines);
    removed = List.copyOf(removed);
  }

  /**
   * A result with what concerns these changes: findings in files and lines that have changed, and
   * those elsewhere that speak of what is gone.
   */
  public LintResult only(LintResult result) {
    Set<String> names = names();
    List<FileFindings> files = new ArrayList<>();
    for (FileFindings file : result.files()) {
      if (paths.contains(file.path()) && !lines.containsKey(file.path())) {
        files.add(file);
      } else if (paths.contains(file.path()) || !names.isEmpty()) {
        List<Finding> left =
            file.all().stream()
                .filter(finding -> isOnChange(finding) || speaksOf(names, finding))
                .toList();
        files.addAll(FileFindings.of(left));
      }
    }
    return result.withFiles(files);
  }

  /**
   * One line that says how much is passed over.
   *
   * @param since the revision
   * @param all what was found
   * @param left what of it counts
   */
  public String text(String since, LintResult all, LintResult left) {
    int others = count(all) - count(left);
    return String.format(
        Locale.ROOT,
        "Since %s, %,d %s changed: %,d %s elsewhere %s not counted.",
        since,
        paths.size(),
        paths.size() == 1 ? "file has" : "files have",
        others,
        others == 1 ? "finding" : "findings",
        others == 1 ? "is" : "are");
  }

  private static int count(LintResult result) {
    int count = 0;
    for (Severity severity : Severity.values()) {
      count += result.count(severity);
    }
    return count;
  }

  /** A finding on a whole file counts with the first change in it. */
  private boolean isOnChange(Finding finding) {
    if (!paths.contains(finding.path())) {
      return false;
    }
    Range range = finding.range();
    NavigableSet<Integer> changed = lines.get(finding.path());
    if (changed == null || changed.isEmpty() || range.isFile()) {
      return changed == null || !changed.isEmpty();
    }
    Integer next = changed.ceiling(range.start().line());
    return next != null && next <= range.end().line();
  }

  /** How links call what is gone: by the file's name, or by the folder's where that is the page. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String path : removed) {
      String[] parts = path.split("/");
      String name = parts[parts.length - 1];
      String bare = ENDING.matcher(name).replaceFirst("");
      names.add(bare.equals("index") && parts.length > 1 ? parts[parts.length - 2] : bare);
      names.add(DATE.matcher(bare).replaceFirst(""));
    }
    return names;
  }

  private static boolean speaksOf(Set<String> names, Finding finding) {
    if (names.isEmpty()) {
      return false;
    }
    for (String word : BETWEEN.split(finding.message())) {
      if (names.contains(word) || names.contains(ENDING.matcher(word).replaceFirst(""))) {
        return true;
      }
    }
    return false;
  }
}
