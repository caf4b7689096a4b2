package io.github.postlint.fix;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Replacement;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Range;
import io.github.postlint.post.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files with fixes of which tests know the outcome.
 *
 * @param folder where the files are said to lie
 */
record MendedFileMaker(Path folder) {

  /** A file of one text that is mended to another. */
  MendedFile file(String before, String after) {
    MendedFile file =
        new MendedFile(folder.resolve("p.md"), "p.md", before.getBytes(StandardCharsets.UTF_8));
    mend(file, List.of(finding(before, 0, before.length(), after)));
    return file;
  }

  /** Makes fixes of a file in one round, and tells whether its text is another one. */
  static boolean mend(MendedFile file, List<Finding> findings) {
    Round round = new Round(path -> Optional.of(file).filter(one -> one.path().equals(path)));
    findings.forEach(round::add);
    return !round.mend().isEmpty();
  }

  /** A finding whose fix replaces the characters from {@code start} to {@code end}. */
  static Finding finding(String text, int start, int end, String by) {
    Range range = new LineTable(text).range(new Span(start, end));
    Fix fix = new Fix("Mend it", Safety.SAFE, List.of(new Replacement(range, by)));
    return new Finding("made-up", Severity.WARNING, "p.md", range, "m", "", Optional.of(fix));
  }
}
