package io.github.postlint.fix;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of fixes that were made in memory.
 *
 * @param files those with another text or another name, by path
 * @param left those that were not touched
 * @param after what is found in the mended site
 */
public record FixResult(List<MendedFile> files, List<LeftFile> left, LintResult after) {

  /** Copies the lists. */
  public FixResult {
    files = List.copyOf(files);
    left = List.copyOf(left);
  }

  /** The same where some files could not be written after all. */
  public FixResult without(List<LeftFile> unwritten) {
    Set<String> paths = unwritten.stream().map(LeftFile::path).collect(Collectors.toSet());
    List<LeftFile> all = new ArrayList<>(left);
    all.addAll(unwritten);
    return new FixResult(
        files.stream().filter(file -> !paths.contains(file.path())).toList(), all, after);
  }

  /** How many fixes were made. */
  public int count() {
    return files.stream().mapToInt(file -> file.made().size()).sum();
  }

  /** How many fixes of each rule were made, by the rule's id; the most first. */
  public Map<String, Long> byRule() {
    return files.stream()
        .flatMap(file -> file.made().stream())
        .collect(Collectors.groupingBy(Finding::ruleId, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }
}
