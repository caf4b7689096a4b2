package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a mark in a text is mended.
 *
 * @param safety whether that is what its author meant for certain
 * @param title what the repair does
 * @param edit the change of the text, for where the mark was found in it; empty where it is not
 *     certain to help
 */
record MarkRepair(
    Safety safety, String title, BiFunction<String, MatchResult, Optional<TextEdit>> edit) {

  /** Nothing is known to help. */
  static final MarkRepair NONE =
      new MarkRepair(Safety.UNSAFE, "", (text, match) -> Optional.empty());

  /** Takes out the line that the mark is. */
  static final MarkRepair LINE_OUT =
      new MarkRepair(
          Safety.UNSAFE,
          "Take the line out",
          (text, match) -> Optional.of(new TextEdit(line(text, match), "")));

  /** Replaces the first match of an expression in the mark. */
  static MarkRepair of(Safety safety, String title, String expression, String by) {
    Pattern pattern = Pattern.compile(expression);
    return new MarkRepair(
        safety,
        title,
        (text, match) -> Optional.of(edit(match, pattern.matcher(match.group()).replaceFirst(by))));
  }

  /** What is changed, and no more, where a mark is written otherwise. */
  static TextEdit edit(MatchResult match, String by) {
    String old = match.group();
    int most = Math.min(old.length(), by.length());
    int head = 0;
    while (head < most && old.charAt(head) == by.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.charAt(old.length() - 1 - tail) == by.charAt(by.length() - 1 - tail)) {
      tail++;
    }
    return new TextEdit(
        new Span(match.start() + head, match.end() - tail), by.substring(head, by.length() - tail));
  }

  /** A line of a paragraph, with the line end that is not needed any more. */
  private static Span line(String text, MatchResult match) {
    if (match.end() < text.length()) {
      return new Span(match.start(), match.end() + 1);
    }
    return new Span(Math.max(0, match.start() - 1), match.end());
  }

  /** Reports a finding with the repair, if there is one. */
  void report(
      Severity severity, TextBlock block, MatchResult match, String message, Reporter reporter) {
    Span place = block.source(match.start(), match.end());
    Optional<TextEdit> change = edit.apply(block.text(), match);
    if (change.isPresent()) {
      reporter.report(
          severity, place, message, safety, title, List.of(located(block, change.get())));
    } else {
      reporter.report(severity, place, message);
    }
  }

  private static TextEdit located(TextBlock block, TextEdit edit) {
    Span span = edit.span();
    if (span.length() == 0) {
      return new TextEdit(Span.at(block.offset(span.start())), edit.text());
    }
    // In the source, a line may end with two characters.
    boolean line =
        span.end() < block.text().length() && block.text().charAt(span.end() - 1) == '\n';
    Span place = block.source(span.start(), span.end());
    return new TextEdit(
        line ? new Span(place.start(), block.offset(span.end())) : place, edit.text());
  }
}
