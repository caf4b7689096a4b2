package io.github.postlint.lint;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what a rule reports about a post into findings. */
final class FindingReporter implements Reporter {
  private final Rule rule;
  private final Source source;
  private final FindingList out;

  /** Looked for when the first fix needs it: a file may have thousands. */
  private String lineEnd;

  FindingReporter(Rule rule, LintOptions options, Source source, List<Finding> findings) {
    this.rule = rule;
    this.source = source;
    this.out = new FindingList(rule, options, findings);
  }

  @Override
  public void report(Span span, String message) {
    report(rule.severity(), span, message);
  }

  @Override
  public void report(Severity severity, Span span, String message) {
    out.add(severity, Place.of(source, span), message, Optional.empty());
  }

  @Override
  public void report(
      Severity severity,
      Span span,
      String message,
      Safety safety,
      String title,
      List<TextEdit> edits) {
    List<Replacement> replacements = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      replacements.add(
          new Replacement(source.lines().range(edit.span()), withLineEnds(edit.text())));
    }
    Fix fix = new Fix(title, safety, replacements);
    out.add(severity, Place.of(source, span), message, Optional.of(fix));
  }

  @Override
  public void reportName(Severity severity, Span span, String message, Safety safety, String to) {
    out.add(severity, Place.of(source, span), message, Optional.of(Fix.ofName(to, safety)));
  }

  private String withLineEnds(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    if (lineEnd == null) {
      lineEnd = lineEnd(source.text());
    }
    return lineEnd.equals("\n") ? text : text.replace("\n", lineEnd);
  }

  /** The first of the file; a lone CR counts where it has no others. */
  private static String lineEnd(String text) {
    int first = text.indexOf('\n');
    if (first < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  @Override
  public void reportFile(Severity severity, String message) {
    out.add(severity, Place.file(source.path()), message, Optional.empty());
  }
}
