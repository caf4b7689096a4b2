package io.github.postlint.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.Tally;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsoleLimitTest {
  private final RecordedOutlet outlet = new RecordedOutlet();

  @Test
  void soManyOfEachRuleAreShown() {
    ConsoleLimit limit = new ConsoleLimit(2, outlet);
    assertThat(admitted(limit, Severity.ERROR, "date-gmt", 2)).isEqualTo(2);
    assertThat(admitted(limit, Severity.ERROR, "encoding", 1)).isEqualTo(1);
    assertThat(others(limit)).isEmpty();
    assertThat(admitted(limit, Severity.ERROR, "encoding", 3)).isEqualTo(1);
  }

  @Test
  void theOthersAreCountedBySeverityTheMostFirst() {
    ConsoleLimit limit = new ConsoleLimit(1, outlet);
    admitted(limit, Severity.ERROR, "encoding", 3);
    admitted(limit, Severity.ERROR, "date-gmt", 1501);
    admitted(limit, Severity.ERROR, "blank-line", 3);
    admitted(limit, Severity.WARNING, "image-alt", 2);
    assertThat(others(limit))
        .containsExactly(
            "ERROR Of each rule 1 finding is shown. Besides, there are 1,504 more errors: 1,500"
                + " date-gmt, 2 blank-line, 2 encoding. The report html has all;"
                + " postlint.consoleLimit=0 shows them here.",
            "WARNING Of each rule 1 finding is shown. Besides, there is 1 more warning: 1"
                + " image-alt. The report html has all; postlint.consoleLimit=0 shows them here.");
  }

  @Test
  void zeroShowsAll() {
    ConsoleLimit limit = new ConsoleLimit(0, outlet);
    assertThat(admitted(limit, Severity.ERROR, "encoding", 5000)).isEqualTo(5000);
    assertThat(others(limit)).isEmpty();
  }

  @Test
  void whatNobodySeesIsNotCounted() {
    RecordedOutlet errors = new RecordedOutlet(Set.of(Severity.ERROR));
    ConsoleLimit limit = new ConsoleLimit(1, errors);
    assertThat(admitted(limit, Severity.WARNING, "image-alt", 3)).isZero();
    assertThat(admitted(limit, Severity.ERROR, "encoding", 1)).isEqualTo(1);
    assertThat(others(limit)).isEmpty();
  }

  @Test
  void findingsThatAreNotShownAreNotDecoded() {
    ConsoleLimit limit = new ConsoleLimit(1, outlet);
    admitted(limit, Severity.ERROR, "encoding", 1);
    Tally tally = new Tally(List.of(new Tally.Line("encoding", Severity.ERROR, 7, 0, 0)));
    FileFindings file =
        new FileFindings(
            "_posts/y.md",
            tally,
            () -> {
              throw new AssertionError("decoded");
            });
    assertThat(limit.admitted(file)).isEmpty();
    assertThat(others(limit)).singleElement().asString().contains("there are 7 more errors");
  }

  private List<String> others(ConsoleLimit limit) {
    limit.tellOthers();
    return outlet.messages;
  }

  private static int admitted(ConsoleLimit limit, Severity severity, String rule, int count) {
    Finding finding =
        new Finding(rule, severity, "_posts/x.md", Range.FILE, "Wrong.", "", Optional.empty());
    return FileFindings.of(Collections.nCopies(count, finding)).stream()
        .mapToInt(file -> limit.admitted(file).size())
        .sum();
  }
}
