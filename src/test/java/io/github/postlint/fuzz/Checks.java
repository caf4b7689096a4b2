package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Replacement;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import java.util.List;

/** What holds for the findings of any text. */
final class Checks {
  private Checks() {}

  /** Expects what holds for every run over a {@link TrialSite} with this one post. */
  static void expectSound(LintResult result, byte[] post) {
    Source source = SourceReader.decode(post, "");
    assertThat(result.posts()).as("facts").hasSize(1);
    List<Finding> findings = result.findings();
    for (int i = 1; i < findings.size(); i++) {
      expect(findings.get(i - 1).compareTo(findings.get(i)) <= 0, "order", findings.get(i));
    }
    for (Finding finding : findings) {
      expect(!finding.message().contains("Please report this"), "failure", finding);
      if (TrialSite.isPost(finding.path())) {
        expectSound(finding, source);
      }
    }
  }

  /**
   * Builds no message where none is needed: a hostile post has hundreds of thousands of findings.
   */
  private static void expect(boolean holds, String claim, Object what) {
    if (!holds) {
      fail(claim + ": " + what);
    }
  }

  private static void expectSound(Finding finding, Source source) {
    if (!finding.ruleId().equals("encoding")) {
      // That rule alone points at line ends.
      expectInside(finding.range(), source.lines(), finding);
    }
    if (!finding.line().isEmpty()) {
      int start = source.lines().line(finding.range().start().line()).start();
      expect(source.text().startsWith(finding.line(), start), "the line", finding);
    }
    finding.fix().ifPresent(fix -> expectSound(fix, source, finding));
  }

  private static void expectSound(Fix fix, Source source, Finding finding) {
    expect(!fix.replacements().isEmpty() || fix.name().isPresent(), "edits", finding);
    List<TextEdit> edits =
        fix.edits(source.lines()).stream()
            .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
            .toList();
    int end = 0;
    for (TextEdit edit : edits) {
      expectInside(edit.span(), source.text().length(), finding);
      expect(edit.span().start() >= end, "edits apart", finding);
      end = edit.span().end();
    }
    for (Replacement one : fix.replacements()) {
      Range range = source.lines().range(source.lines().span(one.range()));
      expect(one.range().equals(range), "ranges of the fix", finding);
    }
  }

  /** Expects a span of a text of this length. */
  static void expectInside(Span span, int length, Object what) {
    expect(span.end() <= length, "end", what);
  }

  /** Expects a stretch of a file that an editor can show. */
  static void expectInside(Range range, LineTable lines, Object what) {
    expect(range.start().compareTo(range.end()) <= 0, "start", what);
    expectInside(range.start(), lines, what);
    expectInside(range.end(), lines, what);
  }

  private static void expectInside(Position position, LineTable lines, Object what) {
    expect(position.line() >= 1 && position.line() <= lines.count(), "line", what);
    int length = lines.line(position.line()).length();
    expect(position.column() >= 1 && position.column() <= length + 1, "column", what);
  }
}
