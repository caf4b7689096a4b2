package io.github.postlint.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found in one file. How much that is is known at once; the findings themselves may be
 * decoded when they are asked for.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param tally how many findings there are
 * @param source gives them, by position
 */
public record FileFindings(String path, Tally tally, Supplier<List<Finding>> source) {

  /** Findings that are at hand, by position. */
  static FileFindings of(String path, List<Finding> findings) {
    return new FileFindings(path, Tally.of(findings), () -> findings);
  }

  /**
   * Findings that are at hand, file by file.
   *
   * @param findings those of a file one after the other
   */
  public static List<FileFindings> of(List<Finding> findings) {
    List<FileFindings> files = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= findings.size(); i++) {
      String path = findings.get(start).path();
      if (i == findings.size() || !findings.get(i).path().equals(path)) {
        files.add(of(path, findings.subList(start, i)));
        start = i;
      }
    }
    return files;
  }

  /** Findings that are at hand, in whatever order; files stand in the order of their first. */
  static List<FileFindings> byPath(List<Finding> findings) {
    Map<String, List<Finding>> byPath = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byPath.computeIfAbsent(finding.path(), any -> new ArrayList<>()).add(finding);
    }
    List<FileFindings> files = new ArrayList<>(byPath.size());
    byPath.forEach((path, found) -> files.add(of(path, found)));
    return files;
  }

  /** These findings and more of the same file. */
  FileFindings and(FileFindings more) {
    return new FileFindings(path, tally.and(more.tally), () -> joined(more));
  }

  private List<Finding> joined(FileFindings more) {
    List<Finding> all = new ArrayList<>(all());
    all.addAll(more.all());
    all.sort(null);
    return all;
  }

  /** The findings, by position. */
  public List<Finding> all() {
    return source.get();
  }
}
