package io.github.postlint.lint;

import io.github.postlint.post.text.Span;
import java.util.List;

/** Takes a rule's findings in one post. */
public interface Reporter {

  /**
   * Reports a finding with the rule's own severity.
   *
   * @param span the place in the source
   * @param message what the reader would see, then what to do
   */
  void report(Span span, String message);

  /**
   * Reports a finding that weighs more or less than the rule's others. A site's own choice still
   * wins.
   */
  void report(Severity severity, Span span, String message);

  /**
   * Reports a finding with a fix.
   *
   * @param safety whether the fix may be made without asking the author
   * @param title what the fix does, in a few words that begin with a verb
   * @param edits edits of the source that do not overlap; line ends of their texts become those of
   *     the file
   */
  void report(
      Severity severity,
      Span span,
      String message,
      Safety safety,
      String title,
      List<TextEdit> edits);

  /** Reports a finding with a fix that is safe. */
  default void report(
      Severity severity, Span span, String message, String title, List<TextEdit> edits) {
    report(severity, span, message, Safety.SAFE, title, edits);
  }

  /**
   * Reports a finding that goes when the file gets another name.
   *
   * @param safety {@link Safety#SAFE} where readers see no difference, not even in the address
   * @param to the file's path then, relative to the site, with {@code /} between folders
   */
  void reportName(Severity severity, Span span, String message, Safety safety, String to);

  /** Reports a finding that concerns the file as a whole, such as its name. */
  void reportFile(Severity severity, String message);
}
