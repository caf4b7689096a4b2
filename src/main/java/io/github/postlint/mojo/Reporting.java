package io.github.postlint.mojo;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.report.ConsoleReport;
import io.github.postlint.report.GithubReport;
import io.github.postlint.report.SarifReport;
import io.github.postlint.report.SarifTool;
import io.github.postlint.report.Style;
import io.github.postlint.report.Summary;
import io.github.postlint.rules.RulePages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes the reports that a run wants.
 *
 * @param kinds which
 * @param log where the console's report goes
 * @param commands takes the lines of commands to GitHub
 * @param style how the console's report looks
 * @param prefix the site's folder relative to the repository, with {@code /} behind it; empty if
 *     they are the same
 * @param sarif the file for SARIF
 */
record Reporting(
    Set<ReportKind> kinds, Log log, PrintStream commands, Style style, String prefix, Path sarif) {
  private static final String HOME = "https://github.com/postlint/postlint-maven-plugin";

  void report(LintResult result, List<? extends Rule> rules, Duration time)
      throws MojoExecutionException {
    if (kinds.contains(ReportKind.GITHUB)) {
      new GithubReport(prefix).commands(result).forEach(commands::println);
    }
    if (kinds.contains(ReportKind.CONSOLE)) {
      console(result);
    }
    if (kinds.contains(ReportKind.SARIF)) {
      writeSarif(result, rules);
    }
    log.info(Summary.text(result, time));
  }

  /** What the console quotes from posts must not act as a command where GitHub listens. */
  private void console(LintResult result) {
    boolean github = kinds.contains(ReportKind.GITHUB);
    String token = github ? UUID.randomUUID().toString() : "";
    if (github) {
      commands.println(GithubReport.pause(token));
    }
    ConsoleLog.log(new ConsoleReport(style), result.findings(), log);
    if (github) {
      commands.println(GithubReport.resume(token));
    }
  }

  private void writeSarif(LintResult result, List<? extends Rule> rules)
      throws MojoExecutionException {
    SarifTool tool = new SarifTool(Version.get(), HOME);
    try {
      new SarifReport(tool, rules, RulePages::page, prefix).write(result, sarif);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The SARIF report cannot be written to "
              + sarif
              + " ("
              + e.getMessage()
              + "). Name another folder in postlint.reportDirectory.",
          e);
    }
  }
}
