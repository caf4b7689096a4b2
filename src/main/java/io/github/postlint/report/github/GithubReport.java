package io.github.postlint.report.github;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Visible;

/**
 * Findings as GitHub Actions workflow commands, which become annotations beside the changed lines.
 */
public final class GithubReport implements Report {
  private final String prefix;

  /**
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public GithubReport(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) {
    for (FileFindings file : result.files()) {
      for (Finding finding : file.all()) {
        outlet.command(command(finding));
      }
    }
  }

  /** One finding as a command that is to be printed on a line of its own. */
  public String command(Finding finding) {
    StringBuilder command = new StringBuilder("::").append(level(finding)).append(' ');
    if (!FindingPlace.isSite(finding)) {
      command.append("file=").append(property(Visible.text(prefix + finding.path()))).append(',');
    }
    if (!FindingPlace.isWholeFile(finding)) {
      addRange(command, finding.range());
    }
    return command
        .append("title=")
        .append(property(finding.ruleId()))
        .append("::")
        .append(data(Visible.text(finding.message())))
        .toString();
  }

  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** GitHub refuses an end column where the end is on another line. */
  private static void addRange(StringBuilder command, Range range) {
    command.append("line=").append(range.start().line());
    command.append(",endLine=").append(range.end().line());
    command.append(",col=").append(range.start().column()).append(',');
    if (range.start().line() == range.end().line()) {
      command.append("endColumn=").append(range.end().column()).append(',');
    }
  }

  /** No line end is left in the text, and what looks like the escape of one is none. */
  private static String data(String text) {
    return text.replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
