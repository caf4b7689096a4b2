package io.github.postlint.report.text;

import io.github.postlint.lint.Severity;

/**
 * How parts of a message are set off on a terminal. Every method returns its text, dressed or not.
 */
public interface Style {

  /** Text as it is. */
  Style PLAIN = new Style() {};

  /** The path with line and column. */
  default String place(String text) {
    return text;
  }

  /** The rule's id in its brackets. */
  default String rule(String text) {
    return text;
  }

  /** The carets under the source line. */
  default String carets(Severity severity, String text) {
    return text;
  }

  /** A line number, and the bar beside it. */
  default String gutter(String text) {
    return text;
  }
}
