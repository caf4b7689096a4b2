package io.github.postlint.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.Findings;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  @Test
  void rulesComeWorstFirstAndFindingsByFile() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new MarkdownReport("blog/")
        .write(
            Findings.result(
                Findings.on("a", 1, 2, "Readers see [a](b) | `c`."),
                Findings.fixed("b", 1, 2, "c"),
                Findings.file("x_y.md", "n")),
            outlet);

    assertThat(outlet.files.get("postlint.md"))
        .isEqualTo(
            """
            ## Postlint

            3 posts: 1 error, 1 warning, 1 hint.

            | Rule | Errors | Warnings | Hints | With a fix |
            |---|---:|---:|---:|---:|
            | `liquid-in-code` | 1 | 0 | 1 | 1 |
            | `file-name` | 0 | 1 | 0 | 0 |

            `mvn postlint:fix` makes the fixes that are safe.

            <details><summary>blog/_posts/2017-05-09-x.md (2)</summary>

            - 120:1 **error** Readers see \\[a\\]\\(b\\) \\| \\`c\\`. `liquid-in-code`
            - 120:1 **info** Readers see it. `liquid-in-code`

            </details>

            <details><summary>blog/x_y.md (1)</summary>

            - **warning** n `file-name`

            </details>
            """);
    assertThat(outlet.summaries).containsExactly(outlet.files.get("postlint.md"));
  }

  @Test
  void aSummaryFitsWhereItGoes() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    Finding[] many =
        Collections.nCopies(5_000, Findings.on("a", 1, 2, "m".repeat(400))).toArray(Finding[]::new);
    new MarkdownReport("").write(Findings.result(many), outlet);

    assertThat(outlet.files.get("postlint.md"))
        .hasSizeLessThan(900_000)
        .contains("the other reports have all");
  }
}
