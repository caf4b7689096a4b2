package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;

/**
 * Something in a tag or an output that Liquid can parse and that goes wrong all the same.
 *
 * @param stops whether the generator stops where it comes to it; else Liquid reads it otherwise
 * @param severity how certain that is
 * @param unless what may mend it, after a space; empty where nothing can
 * @param what a clause that says what is wrong
 * @param advice a sentence that says what to do
 */
record ExpressionSlip(boolean stops, Severity severity, String unless, String what, String advice) {

  /** The generator stops. */
  static ExpressionSlip stop(String what, String advice) {
    return new ExpressionSlip(true, Severity.ERROR, "", what, advice);
  }

  /** Liquid reads it otherwise. */
  static ExpressionSlip misread(String what, String advice) {
    return new ExpressionSlip(false, Severity.ERROR, "", what, advice);
  }

  /** Liquid reads it otherwise, which may come to the same. */
  static ExpressionSlip doubt(String what, String advice) {
    return new ExpressionSlip(false, Severity.WARNING, "", what, advice);
  }

  /** The same, on a condition. */
  ExpressionSlip unless(String condition) {
    return condition.isEmpty()
        ? this
        : new ExpressionSlip(stops, Severity.WARNING, condition, what, advice);
  }
}
