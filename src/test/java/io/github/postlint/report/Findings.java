package io.github.postlint.report;

import io.github.postlint.TestFacts;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Replacement;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import java.util.List;
import java.util.Optional;

/** Findings to be reported in tests. */
public final class Findings {
  public static final String PATH = "_posts/2017-05-09-x.md";

  private Findings() {}

  /** A finding on line 120; columns are 1-based. */
  public static Finding on(String line, int start, int end, String message) {
    Range range = new Range(new Position(120, start), new Position(120, end));
    return at(range, line, message);
  }

  public static Finding at(Range range, String line, String message) {
    return new Finding(
        "liquid-in-code", Severity.ERROR, PATH, range, message, line, Optional.empty());
  }

  public static Finding file(String path, String message) {
    return new Finding(
        "file-name", Severity.WARNING, path, Range.FILE, message, "", Optional.empty());
  }

  public static Finding fixed(String line, int start, int end, String text) {
    Finding finding = on(line, start, end, "Readers see it.");
    Replacement replacement = new Replacement(finding.range(), text);
    Fix fix = new Fix("Write something else", Safety.SAFE, List.of(replacement));
    return new Finding(
        finding.ruleId(),
        Severity.INFO,
        finding.path(),
        finding.range(),
        finding.message(),
        finding.line(),
        Optional.of(fix));
  }

  /** A finding that another name of its file mends. */
  public static Finding renamed(String path) {
    Finding finding = on("date: 2024-05-06", 7, 17, "Make the two agree.");
    return new Finding(
        "date-file-name",
        Severity.WARNING,
        finding.path(),
        finding.range(),
        finding.message(),
        finding.line(),
        Optional.of(Fix.ofName(path, Safety.SAFE)));
  }

  public static LintResult result(Finding... findings) {
    return new LintResult(List.of(findings), TestFacts.many(3), 0);
  }
}
