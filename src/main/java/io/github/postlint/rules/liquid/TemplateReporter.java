package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Span;
import java.util.List;

/**
 * Reports what is wrong with a template: nothing comes of it until a page uses the template, and
 * whether one does cannot be told from the template.
 *
 * @param reporter takes the findings
 */
record TemplateReporter(Reporter reporter) implements Reporter {

  @Override
  public void report(Span span, String message) {
    report(Severity.WARNING, span, message);
  }

  @Override
  public void report(Severity severity, Span span, String message) {
    reporter.report(lower(severity), span, text(message));
  }

  @Override
  public void report(
      Severity severity,
      Span span,
      String message,
      Safety safety,
      String title,
      List<TextEdit> edits) {
    reporter.report(lower(severity), span, text(message), safety, title, edits);
  }

  @Override
  public void reportName(Severity severity, Span span, String message, Safety safety, String to) {
    reporter.reportName(lower(severity), span, text(message), safety, to);
  }

  @Override
  public void reportFile(Severity severity, String message) {
    reporter.reportFile(lower(severity), text(message));
  }

  private static Severity lower(Severity severity) {
    return severity == Severity.ERROR ? Severity.WARNING : severity;
  }

  private static String text(String message) {
    return "Where this template is used: " + message;
  }
}
