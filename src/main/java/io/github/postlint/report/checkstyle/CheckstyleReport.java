package io.github.postlint.report.checkstyle;

import io.github.postlint.io.Xml;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Visible;
import java.io.IOException;

/** Findings as Checkstyle writes its own: by file, with line, column, severity and rule. */
public final class CheckstyleReport implements Report {
  private static final String FILE = "postlint-checkstyle.xml";

  /** The version of Checkstyle whose format this is; readers look at it. */
  private static final String VERSION = "10.0";

  private final String prefix;

  /**
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public CheckstyleReport(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    outlet.file(FILE, writer -> Xml.write(writer, "checkstyle", xml -> files(xml, result)));
  }

  private void files(Xml xml, LintResult result) {
    xml.attributes("version", VERSION);
    for (FileFindings file : result.files()) {
      xml.element("file", () -> file(xml, file));
    }
  }

  private void file(Xml xml, FileFindings file) {
    String path = prefix + file.path();
    xml.attributes("name", path.isEmpty() ? "." : Visible.text(path));
    file.all().forEach(finding -> finding(xml, finding));
  }

  private static void finding(Xml xml, Finding finding) {
    boolean whole = FindingPlace.isWholeFile(finding);
    xml.empty(
        "error",
        "line",
        "" + finding.range().start().line(),
        "column",
        "" + (whole ? 0 : finding.range().start().column()),
        "severity",
        finding.severity().id(),
        "message",
        Visible.text(finding.message()),
        "source",
        "postlint." + finding.ruleId());
  }
}
