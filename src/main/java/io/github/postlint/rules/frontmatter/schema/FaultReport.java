package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What to tell an author.
 *
 * @param span the place in the post
 * @param message what is wrong and what to do
 * @param title what the fix does; empty where there is none
 * @param edits the fix
 */
record FaultReport(Span span, String message, String title, List<TextEdit> edits) {

  /** Two reports with one key say the same thing of the same place. */
  record Key(Span span, String message) {}

  static FaultReport of(Span span, String message) {
    return new FaultReport(span, message, "", List.of());
  }

  static FaultReport of(Span span, String message, Optional<String> replacement) {
    return replacement
        .map(
            text ->
                new FaultReport(span, message, "Write " + text, List.of(new TextEdit(span, text))))
        .orElseGet(() -> of(span, message));
  }

  Key key() {
    return new Key(span, message);
  }

  void to(Reporter reporter) {
    if (edits.isEmpty()) {
      reporter.report(span, message);
    } else {
      // The schema says what is wrong; what was meant is guessed.
      reporter.report(Severity.ERROR, span, message, Safety.UNSAFE, title, edits);
    }
  }
}
