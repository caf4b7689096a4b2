package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.LineTable;
import io.github.postlint.post.Position;
import io.github.postlint.post.Range;
import io.github.postlint.post.Source;
import io.github.postlint.post.SourceReader;
import io.github.postlint.post.Span;
import java.util.List;

/** What holds for the findings of any text. */
final class Checks {
  private Checks() {}

  /** Expects what holds for every run over {@link TrialSite#POST} with this content. */
  static void expectSound(LintResult result, byte[] post) {
    Source source = SourceReader.decode(post, TrialSite.POST);
    assertThat(result.posts()).as("facts").hasSize(1);
    List<Finding> findings = result.findings();
    for (int i = 1; i < findings.size(); i++) {
      assertThat(findings.get(i - 1)).as("order").isLessThanOrEqualTo(findings.get(i));
    }
    for (Finding finding : findings) {
      assertThat(finding.message()).doesNotContain("Please report this");
      if (finding.path().equals(TrialSite.POST)) {
        expectSound(finding, source);
      }
    }
  }

  private static void expectSound(Finding finding, Source source) {
    if (!finding.ruleId().equals("encoding")) {
      // That rule alone points at line ends.
      expectInside(finding.range(), source.lines(), finding);
    }
    if (!finding.line().isEmpty()) {
      String line = source.lines().text(finding.range().start().line());
      assertThat(line).as("the line of " + finding).startsWith(finding.line());
    }
    finding.fix().ifPresent(fix -> expectSound(fix, source, finding));
  }

  private static void expectSound(Fix fix, Source source, Finding finding) {
    assertThat(fix.edits()).as("edits of " + finding).isNotEmpty();
    List<TextEdit> edits =
        fix.edits().stream()
            .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
            .toList();
    int end = 0;
    for (TextEdit edit : edits) {
      expectInside(edit.span(), source.text().length(), finding);
      assertThat(edit.span().start()).as("edits apart in " + finding).isGreaterThanOrEqualTo(end);
      end = edit.span().end();
    }
    List<Range> ranges =
        fix.edits().stream().map(edit -> source.lines().range(edit.span())).toList();
    assertThat(fix.ranges()).as("ranges of " + finding).isEqualTo(ranges);
  }

  /** Expects a span of a text of this length. */
  static void expectInside(Span span, int length, Object what) {
    assertThat(span.end()).as("end of " + what).isLessThanOrEqualTo(length);
  }

  /** Expects a stretch of a file that an editor can show. */
  static void expectInside(Range range, LineTable lines, Object what) {
    assertThat(range.start()).as("start of " + what).isLessThanOrEqualTo(range.end());
    expectInside(range.start(), lines, what);
    expectInside(range.end(), lines, what);
  }

  private static void expectInside(Position position, LineTable lines, Object what) {
    assertThat(position.line()).as("line of " + what).isBetween(1, lines.count());
    int length = lines.line(position.line()).length();
    assertThat(position.column()).as("column of " + what).isBetween(1, length + 1);
  }
}
