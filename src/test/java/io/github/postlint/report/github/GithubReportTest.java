package io.github.postlint.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.Findings;
import io.github.postlint.report.outlet.RecordedOutlet;
import org.junit.jupiter.api.Test;

class GithubReportTest {
  private final GithubReport report = new GithubReport("blog/");

  @Test
  void aPlaceOnOneLine() {
    assertThat(report.command(Findings.on("x", 3, 5, "Readers see it.")))
        .isEqualTo(
            "::error file=blog/_posts/2017-05-09-x.md,line=120,endLine=120,col=3,endColumn=5,"
                + "title=liquid-in-code::Readers see it.");
  }

  @Test
  void aPlaceOnSeveralLinesHasNoEndColumn() {
    Range range = new Range(new Position(1, 2), new Position(3, 4));
    assertThat(report.command(Findings.at(range, "abc", "m")))
        .contains("line=1,endLine=3,col=2,title=")
        .doesNotContain("endColumn");
  }

  @Test
  void filesAndTheSite() {
    assertThat(report.command(Findings.file("a.md", "m")))
        .isEqualTo("::warning file=blog/a.md,title=file-name::m");
    assertThat(report.command(Findings.file(".", "m"))).isEqualTo("::warning title=file-name::m");
  }

  @Test
  void hintsAreNotices() {
    assertThat(report.command(Findings.fixed("x", 1, 2, "y"))).startsWith("::notice file=");
  }

  @Test
  void whatWouldEndAFieldIsEscaped() {
    Finding finding = Findings.file("a,b:c%.md", "100%: a, b\r\n::error::forged");
    assertThat(report.command(finding))
        .isEqualTo(
            "::warning file=blog/a%2Cb%3Ac%25.md,title=file-name::"
                + "100%25: a, b␍␊::error::forged");
  }

  @Test
  void eachFindingIsACommand() {
    RecordedOutlet outlet = new RecordedOutlet();
    report.write(Findings.result(Findings.file("a.md", "m"), Findings.file("b.md", "n")), outlet);
    assertThat(outlet.commands)
        .containsExactly(
            "::warning file=blog/a.md,title=file-name::m",
            "::warning file=blog/b.md,title=file-name::n");
  }
}
