package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintResult;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever makes one fix after the other gets somewhere. */
final class FixCheck {
  private static final int MAX_FIXES = 30;

  private FixCheck() {}

  /** Expects that fixes lead to new texts, which can be linted, and never back. */
  static void expectProgress(TrialSite site, byte[] post) {
    byte[] current = post;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MAX_FIXES; i++) {
      LintResult result = site.lint(current);
      Checks.expectSound(result, current);
      Source source = SourceReader.decode(current, "");
      seen.add(source.text());
      List<Finding> fixable =
          result.findings().stream()
              .filter(finding -> finding.fix().filter(FixCheck::changesText).isPresent())
              .toList();
      if (fixable.isEmpty() || !source.malformed().isEmpty()) {
        return;
      }
      Finding first = fixable.get(i % fixable.size());
      String fixed = first.fix().get().apply(source.text());
      assertThat(seen).as("texts before fixing " + first).doesNotContain(fixed);
      current = fixed.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Another name for the file leaves its text as it is. */
  private static boolean changesText(Fix fix) {
    return !fix.replacements().isEmpty();
  }
}
