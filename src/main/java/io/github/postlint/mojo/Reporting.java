package io.github.postlint.mojo;

import io.github.postlint.io.WriteFault;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.report.ConsoleLimit;
import io.github.postlint.report.ConsoleReport;
import io.github.postlint.report.GithubReport;
import io.github.postlint.report.SarifReport;
import io.github.postlint.report.SarifTool;
import io.github.postlint.report.Style;
import io.github.postlint.report.Summary;
import io.github.postlint.rules.RulePages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes the reports that a run wants.
 *
 * @param kinds which
 * @param log where the console's report goes
 * @param workflow where GitHub's commands go
 * @param style how the console's report looks
 * @param limit how much of it there is
 * @param prefix the site's folder relative to the repository, with {@code /} behind it; empty if
 *     they are the same
 * @param sarif the file for SARIF
 */
record Reporting(
    Set<ReportKind> kinds,
    Log log,
    Workflow workflow,
    Style style,
    ConsoleLimit limit,
    String prefix,
    Path sarif) {
  private static final String HOME = "https://github.com/postlint/postlint-maven-plugin";

  void report(LintResult result, List<? extends Rule> rules, Duration time)
      throws MojoExecutionException {
    if (kinds.contains(ReportKind.GITHUB)) {
      workflow.annotate(new GithubReport(prefix), result.findings());
    }
    if (kinds.contains(ReportKind.CONSOLE)) {
      workflow.quote(() -> ConsoleLog.log(new ConsoleReport(style), result.files(), limit, log));
    }
    if (kinds.contains(ReportKind.SARIF)) {
      writeSarif(result, rules);
    }
    if (log.isInfoEnabled()) {
      log.info(Summary.text(result, time));
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
              + WriteFault.cause(e)
              + "). Mend that, or name another folder in postlint.reportDirectory.",
          e);
    }
  }
}
