package io.github.postlint.report.gitlab;

import io.github.postlint.io.Json;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Fingerprints;
import io.github.postlint.report.text.Visible;
import java.io.IOException;
import tools.jackson.core.JacksonException;

/** Findings as a Code Quality report of GitLab, which it shows beside a merge request. */
public final class GitlabReport implements Report {
  private static final String FILE = "gl-code-quality-report.json";

  private final String prefix;

  /**
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public GitlabReport(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    outlet.file(
        FILE,
        writer -> {
          try (Json json = new Json(writer)) {
            json.list(
                () -> {
                  for (Finding finding : result.findings()) {
                    json.object(() -> fields(json, finding, fingerprints.next(finding)));
                  }
                });
          } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
          }
        });
  }

  private void fields(Json json, Finding finding, String fingerprint) {
    json.field("description", Visible.text(finding.message()));
    json.field("check_name", finding.ruleId());
    json.field("fingerprint", fingerprint);
    json.field("severity", severity(finding));
    json.object("location", () -> location(json, finding));
  }

  private void location(Json json, Finding finding) {
    String path = prefix + (FindingPlace.isSite(finding) ? "" : finding.path());
    json.field("path", path.isEmpty() ? "." : Visible.text(path));
    json.object("lines", () -> json.field("begin", finding.range().start().line()));
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
