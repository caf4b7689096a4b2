package io.github.postlint.report;

import io.github.postlint.report.checkstyle.CheckstyleReport;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.github.GithubReport;
import io.github.postlint.report.gitlab.GitlabReport;
import io.github.postlint.report.html.HtmlReport;
import io.github.postlint.report.json.JsonReport;
import io.github.postlint.report.junit.JunitReport;
import io.github.postlint.report.markdown.MarkdownReport;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.sarif.SarifReport;

/**
 * The list of all reports, in the order in which a run writes them. Their names in lower case are
 * the values of the parameter {@code reports}, and name their folders; the classes of a report are
 * loaded when it is made.
 */
public enum Reports {
  GITHUB,
  CONSOLE,
  SARIF,
  JSON,
  JUNIT,
  CHECKSTYLE,
  GITLAB,
  MARKDOWN,
  HTML;

  /** The report, made for one run. */
  public Report make(ReportOptions options) {
    return switch (this) {
      case GITHUB -> new GithubReport(options.prefix());
      case CONSOLE -> new ConsoleReport(options.style(), options.consoleLimit());
      case SARIF -> new SarifReport(options.version(), options.rules(), options.prefix());
      case JSON -> new JsonReport(options.version(), options.rules(), options.prefix());
      case JUNIT -> new JunitReport(options.prefix());
      case CHECKSTYLE -> new CheckstyleReport(options.prefix());
      case GITLAB -> new GitlabReport(options.prefix());
      case HTML -> new HtmlReport(options.rules(), options.prefix());
      case MARKDOWN -> new MarkdownReport(options.prefix());
    };
  }
}
