package io.github.postlint.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {

  private static List<String> lines(int errors, int warnings, int fixed) {
    List<Finding> findings =
        new ArrayList<>(Collections.nCopies(errors, Findings.on("a", 1, 2, "m")));
    findings.addAll(Collections.nCopies(fixed, Findings.fixed("a", 1, 2, "b")));
    findings.addAll(Collections.nCopies(warnings, Findings.file("a.md", "m")));
    return RuleTable.lines(Findings.result(findings.toArray(Finding[]::new)), "mvn postlint:fix");
  }

  @Test
  void worstRulesComeFirst() {
    assertThat(lines(8, 1_200, 3))
        .containsExactly(
            "By rule, the worst first:",
            "  8 errors, 3 hints  liquid-in-code (3 to be mended)",
            "  1,200 warnings     file-name",
            "3 of 1,211 can be mended: mvn postlint:fix (-Dpostlint.dryRun shows how)");
  }

  @Test
  void aHandfulNeedsNoTable() {
    assertThat(lines(5, 3, 2)).isEmpty();
    assertThat(lines(5, 4, 2)).hasSize(4);
  }

  @Test
  void whatCannotBeMendedHasNoCommand() {
    assertThat(lines(11, 0, 0))
        .containsExactly("By rule, the worst first:", "  11 errors  liquid-in-code");
  }
}
