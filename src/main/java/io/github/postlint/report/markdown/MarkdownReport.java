package io.github.postlint.report.markdown;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.RuleCount;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Findings as a summary: counts, a table of rules, and the findings of each file. */
public final class MarkdownReport implements Report {
  private static final String FILE = "postlint.md";

  /** GitHub refuses summaries of more than a megabyte; a finding takes some 300 bytes. */
  private static final int MOST = 1_000;

  private final String prefix;

  /**
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public MarkdownReport(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    String text = text(result);
    outlet.file(FILE, writer -> writer.write(text));
    outlet.summary(text);
  }

  private String text(LintResult result) {
    StringBuilder out = new StringBuilder("## Postlint\n\n");
    out.append(counts(result)).append('\n');
    List<RuleCount> rules = RuleCount.of(result);
    if (!rules.isEmpty()) {
      out.append(
          "\n| Rule | Errors | Warnings | Hints | With a fix |\n|---|---:|---:|---:|---:|\n");
      rules.forEach(rule -> out.append(row(rule)));
      if (rules.stream().anyMatch(rule -> rule.safe() > 0)) {
        out.append("\n`mvn postlint:fix` makes the fixes that are safe.\n");
      }
      files(result, out);
    }
    return out.toString();
  }

  private static String counts(LintResult result) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %s.",
        result.read(),
        count(result.count(Severity.ERROR), "error"),
        count(result.count(Severity.WARNING), "warning"),
        count(result.count(Severity.INFO), "hint"));
  }

  private static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private static String row(RuleCount rule) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %d | %d | %d | %d |\n",
        rule.ruleId(),
        rule.count(Severity.ERROR),
        rule.count(Severity.WARNING),
        rule.count(Severity.INFO),
        rule.fixable());
  }

  private void files(LintResult result, StringBuilder out) {
    int told = 0;
    for (FileFindings file : result.files()) {
      List<Finding> findings = file.all();
      if (told + findings.size() > MOST) {
        out.append("\nThere is more than fits here: ").append("the other reports have all.\n");
        return;
      }
      told += findings.size();
      out.append("\n<details><summary>")
          .append(MarkdownText.html(prefix + file.path()))
          .append(" (")
          .append(findings.size())
          .append(")</summary>\n\n");
      findings.forEach(finding -> out.append(item(finding)));
      out.append("\n</details>\n");
    }
  }

  private static String item(Finding finding) {
    String place =
        FindingPlace.isWholeFile(finding)
            ? ""
            : finding.range().start().line() + ":" + finding.range().start().column() + " ";
    return "- "
        + place
        + "**"
        + finding.severity().id()
        + "** "
        + MarkdownText.of(finding.message())
        + " `"
        + finding.ruleId()
        + "`\n";
  }
}
