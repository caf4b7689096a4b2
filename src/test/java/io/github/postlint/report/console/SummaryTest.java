package io.github.postlint.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestFacts;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import io.github.postlint.report.Findings;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Finding ERROR = Findings.on("x", 1, 2, "m");
  private static final Finding WARNING = Findings.file("a.md", "m");
  private static final Finding HINT = Findings.fixed("x", 1, 2, "y");

  @Test
  void countsEverything() {
    LintResult result = new LintResult(List.of(ERROR, ERROR, WARNING), TestFacts.many(1234), 3);
    assertThat(Summary.text(result, Duration.ofMillis(2345)))
        .isEqualTo("1,234 posts checked in 2.3 s: 2 errors, 1 warning (3 suppressed).");
  }

  @Test
  void countsHints() {
    LintResult result = new LintResult(List.of(WARNING, WARNING, HINT), TestFacts.many(1), 0);
    assertThat(Summary.text(result, Duration.ofMillis(40)))
        .isEqualTo("1 post checked in 0.0 s: 2 warnings, 1 hint.");
  }

  @Test
  void saysThatAllIsWell() {
    assertThat(Summary.text(new LintResult(List.of(), List.of(), 0), Duration.ofSeconds(1)))
        .isEqualTo("0 posts checked in 1.0 s: no findings.");
    assertThat(Summary.text(new LintResult(List.of(), TestFacts.many(2), 1), Duration.ofSeconds(1)))
        .isEqualTo("2 posts checked in 1.0 s: no findings (1 suppressed).");
  }

  @Test
  void countsWhatABaselineKnows() {
    LintResult result =
        new LintResult(List.of(WARNING), TestFacts.many(2), 1)
            .without(List.of(), new Baselined(Collections.nCopies(1_234, ERROR), 1));
    assertThat(Summary.text(result, Duration.ofSeconds(1)))
        .isEqualTo("2 posts checked in 1.0 s: no findings (1 suppressed, 1,234 in the baseline).");
    assertThat(Summary.baseline(result))
        .contains("1 finding of the baseline is gone: postlint:baseline shrinks it.");
    assertThat(Summary.baseline(result.without(List.of(), new Baselined(List.of(), 20))))
        .contains("20 findings of the baseline are gone: postlint:baseline shrinks it.");
    assertThat(Summary.baseline(result.without(List.of(), new Baselined(List.of(), 0)))).isEmpty();
    assertThat(Summary.baseline(new LintResult(List.of(), List.of(), 0))).isEmpty();
  }
}
