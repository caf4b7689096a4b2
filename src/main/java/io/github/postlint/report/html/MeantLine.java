package io.github.postlint.report.html;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Replacement;
import io.github.postlint.post.text.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The line of a finding as its fix leaves it.
 *
 * @param text the line, or as much of it as the finding keeps
 * @param from where its first change begins, 0-based
 * @param to the place after its last change
 */
record MeantLine(String text, int from, int to) {

  /** Empty where there is no fix, or one that is not made in this line alone. */
  static Optional<MeantLine> of(Finding finding) {
    return finding
        .fix()
        .filter(fix -> fix.name().isEmpty())
        .filter(fix -> fix.replacements().stream().allMatch(one -> isWithin(one, finding)))
        .map(fix -> of(finding.line(), fix));
  }

  private static boolean isWithin(Replacement one, Finding finding) {
    int line = finding.range().start().line();
    Position end = one.range().end();
    return one.range().start().line() == line
        && end.line() == line
        && end.column() - 1 <= finding.line().length()
        && one.text().indexOf('\n') < 0
        && one.text().indexOf('\r') < 0;
  }

  private static MeantLine of(String line, Fix fix) {
    List<Replacement> inOrder =
        fix.replacements().stream()
            .sorted(Comparator.comparing(one -> one.range().start()))
            .toList();
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Replacement one : inOrder) {
      int start = one.range().start().column() - 1;
      text.append(line, done, start).append(one.text());
      done = one.range().end().column() - 1;
    }
    int to = text.length();
    text.append(line.substring(done));
    return new MeantLine(text.toString(), inOrder.get(0).range().start().column() - 1, to);
  }
}
