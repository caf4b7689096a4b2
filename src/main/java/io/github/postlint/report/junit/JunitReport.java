package io.github.postlint.report.junit;

import io.github.postlint.io.Xml;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Visible;
import java.io.IOException;
import java.util.List;

/**
 * Findings in the XML format of Surefire's test reports: an error is a failed test, what is less is
 * a skipped one, which build servers show and which fails nothing.
 */
public final class JunitReport implements Report {
  private static final String FILE = "postlint-junit.xml";
  private static final String TIME = "0.000";

  private final String prefix;

  /**
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public JunitReport(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    outlet.file(FILE, writer -> Xml.write(writer, "testsuite", xml -> suite(xml, result)));
  }

  /** A suite without tests looks like a mistake, so that of a flawless site has one that passes. */
  private void suite(Xml xml, LintResult result) {
    List<Finding> findings = result.findings();
    int errors = result.count(Severity.ERROR);
    xml.attributes(
        "name",
        "Postlint",
        "time",
        TIME,
        "tests",
        "" + Math.max(1, findings.size()),
        "errors",
        "0",
        "skipped",
        "" + (findings.size() - errors),
        "failures",
        "" + errors);
    if (findings.isEmpty()) {
      xml.empty("testcase", "name", "all documents", "classname", "postlint", "time", TIME);
    }
    findings.forEach(finding -> xml.element("testcase", () -> test(xml, finding)));
  }

  private void test(Xml xml, Finding finding) {
    String place = FindingPlace.isWholeFile(finding) ? "" : ":" + start(finding);
    xml.attributes(
        "name",
        finding.ruleId() + place,
        "classname",
        FindingPlace.isSite(finding) ? "postlint" : Visible.text(prefix + finding.path()),
        "time",
        TIME);
    String message = Visible.text(finding.message());
    if (finding.severity() == Severity.ERROR) {
      xml.element(
          "failure",
          () -> {
            xml.attributes("type", finding.ruleId(), "message", message);
            xml.characters(text(finding, message));
          });
    } else {
      xml.empty("skipped", "message", message);
    }
  }

  private static String start(Finding finding) {
    return finding.range().start().line() + ":" + finding.range().start().column();
  }

  private String text(Finding finding, String message) {
    String place =
        FindingPlace.isSite(finding) ? "" : Visible.text(prefix) + FindingPlace.text(finding);
    String line = Visible.text(finding.line());
    return place + "\n" + message + (line.isEmpty() ? "" : "\n" + line);
  }
}
