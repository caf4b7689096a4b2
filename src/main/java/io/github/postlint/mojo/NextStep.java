package io.github.postlint.mojo;

import io.github.postlint.lint.LintResult;
import io.github.postlint.report.text.RuleCount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody can do whose build fails, as the last thing that they read. */
final class NextStep {
  private final List<LintResult> results = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /** Takes what was found in a site, and the reports that were written about it. */
  void add(LintResult result, List<Path> reports) {
    results.add(result);
    report(reports).ifPresent(files::add);
  }

  /** The page for people, if there is one. */
  private static Optional<Path> report(List<Path> reports) {
    return reports.stream()
        .filter(file -> file.toString().endsWith(".html"))
        .findFirst()
        .or(() -> reports.stream().findFirst());
  }

  /**
   * One or two sentences.
   *
   * @param fix the command that mends
   * @param explain the command that explains rules
   */
  String text(String fix, String explain) {
    List<RuleCount> rules = results.stream().flatMap(each -> RuleCount.of(each).stream()).toList();
    int safe = rules.stream().mapToInt(RuleCount::safe).sum();
    String reports =
        files.isEmpty()
            ? ""
            : files.stream()
                .map(Path::toString)
                .collect(Collectors.joining(", ", "All of it is in ", ". "));
    return safe > 0
        ? reports + fix + " mends " + safe + " of them."
        : reports + explain + " -Dpostlint.rule=" + rules.get(0).ruleId() + " says more.";
  }
}
