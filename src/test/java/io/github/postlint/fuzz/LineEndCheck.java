package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Replacement;
import io.github.postlint.post.text.Range;
import java.util.List;

/** A text means the same, whichever line ends an editor writes. */
final class LineEndCheck {
  private LineEndCheck() {}

  /** Expects the same findings, line and column alike, with LF and with CRLF. */
  static void expectAlike(TrialSite site, String text) {
    String lf = text.replace("\r\n", "\n").replace('\r', '\n');
    List<String> findings = findings(site.lint(lf));
    assertThat(findings(site.lint(lf.replace("\n", "\r\n")))).as("CRLF").isEqualTo(findings);
  }

  private static List<String> findings(LintResult result) {
    return result.findings().stream()
        .filter(finding -> !finding.ruleId().equals("encoding"))
        .map(
            finding ->
                finding.range()
                    + " "
                    + finding.severity()
                    + " "
                    + finding.ruleId()
                    + " "
                    + finding.message().replace("\r\n", "\n")
                    + finding.fix().map(fix -> " " + ranges(fix)).orElse(""))
        .toList();
  }

  private static List<Range> ranges(Fix fix) {
    return fix.replacements().stream().map(Replacement::range).toList();
  }
}
