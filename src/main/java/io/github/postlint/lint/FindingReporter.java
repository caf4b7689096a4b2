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

  /** With line ends like the first of the file; a lone CR counts where it has no others. */
  private String withLineEnds(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    int first = source.text().indexOf('\n');
    boolean carriage = source.text().indexOf('\r') >= 0;
    if (first < 0) {
      return carriage ? text.replace('\n', '\r') : text;
    }
    return first > 0 && source.text().charAt(first - 1) == '\r' ? text.replace("\n", "\r\n") : text;
  }

  @Override
  public void reportFile(Severity severity, String message) {
    out.add(severity, Place.file(source.path()), message, Optional.empty());
  }
}
