package io.github.postlint.bench;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Span;
import io.github.postlint.site.Place;
import java.util.List;

/** Counts what rules report, so that nothing is measured but the rules. */
final class Counter implements Reporter, SiteReporter {
  private int count;

  int count() {
    return count;
  }

  @Override
  public void report(Span span, String message) {
    count++;
  }

  @Override
  public void report(Severity severity, Span span, String message) {
    count++;
  }

  @Override
  public void report(
      Severity severity, Span span, String message, String title, List<TextEdit> edits) {
    count++;
  }

  @Override
  public void reportFile(Severity severity, String message) {
    count++;
  }

  @Override
  public void report(Place place, String message) {
    count++;
  }

  @Override
  public void report(Severity severity, Place place, String message) {
    count++;
  }
}
