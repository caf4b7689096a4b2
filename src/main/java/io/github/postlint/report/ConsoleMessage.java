package io.github.postlint.report;

import io.github.postlint.lint.Severity;

/**
 * A finding as the console shows it.
 *
 * @param severity how to log it
 * @param text one or more lines, parted by LF, without the severity in front
 */
public record ConsoleMessage(Severity severity, String text) {

  /** What Maven's log puts before a message, such as {@code [ERROR]} and a space. */
  private static String prefix(Severity severity) {
    return "[" + severity.name() + "] ";
  }

  /** How many columns of the first line are taken. */
  static int prefixLength(Severity severity) {
    return severity.name().length() + "[] ".length();
  }

  /** The text as it stands in Maven's log. */
  public String logged() {
    return prefix(severity) + text;
  }
}
