package io.github.postlint.report;

import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.github.GithubReport;
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
  SARIF;

  /** The report, made for one run. */
  public Report make(ReportOptions options) {
    return switch (this) {
      case GITHUB -> new GithubReport(options.prefix());
      case CONSOLE -> new ConsoleReport(options.style(), options.consoleLimit());
      case SARIF -> new SarifReport(options.version(), options.rules(), options.prefix());
    };
  }
}
