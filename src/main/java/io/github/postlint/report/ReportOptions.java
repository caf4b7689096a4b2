package io.github.postlint.report;

import io.github.postlint.lint.Rule;
import io.github.postlint.report.text.Style;
import java.util.List;

/**
 * What reports need to know besides the findings.
 *
 * @param rules all rules that may have run, in the order of the documentation
 * @param version Postlint's own
 * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
 *     they are the same
 * @param style how parts of messages are set off in the log
 * @param consoleLimit how many findings of a rule the log shows; 0 for all
 */
public record ReportOptions(
    List<Rule> rules, String version, String prefix, Style style, int consoleLimit) {

  /** Copies the list. */
  public ReportOptions {
    rules = List.copyOf(rules);
  }
}
