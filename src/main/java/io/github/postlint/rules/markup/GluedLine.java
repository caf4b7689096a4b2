package io.github.postlint.rules.markup;

import java.util.regex.Pattern;

/** What a line of a paragraph looks like, had it a blank line above. */
enum GluedLine {
  TABLE(
      "a table needs a blank line above and below it. Add it.",
      "[ \\t]*(?:\\|?[ \\t]*:?-{2,}|\\|[ \\t]*:?-[ \\t]*:?[ \\t]*\\|).*"),
  RULE(
      "a line across the page needs a blank line above it. Add it.",
      "(?:-{3,}|\\*{3,}|_{3,})[ \\t]*"),
  DEFINITION(
      "the definition of a link or a footnote needs a blank line above it. Add it.",
      " {0,3}\\[\\^?[^\\]\\n]+\\]:[ \\t]*(?:(?:https?://|/|#|mailto:).*)?|\\[\\^[\\w:-]+\\]: .*"),
  HEADING("a heading needs a blank line above it. Add it.", "#{1,6} +\\S.*"),
  LIST("a list needs a blank line above it. Add it.", " {0,3}(?:[*+-]|[0-9]{1,9}\\.)[ \\t]+\\S.*"),
  INDENTED_LIST(
      "it is indented too far for a list. Indent it by three spaces at most.",
      "(?: {4,}|[ ]{0,3}\\t)[ \\t]*(?:[*+-]|[0-9]{1,9}\\.)[ \\t]+\\S.*");

  private final String advice;
  private final Pattern pattern;

  GluedLine(String advice, String pattern) {
    this.advice = advice;
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether a line after the first begins as those do that look like something. */
  static boolean mayBeIn(String text) {
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      int at = end + 1;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      if (at < text.length() && "|:-*_[#+0123456789".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What the line looks like, or null. */
  static GluedLine of(String line) {
    for (GluedLine kind : values()) {
      if (kind.pattern.matcher(line).matches() && kind.isWhole(line)) {
        return kind;
      }
    }
    return null;
  }

  private boolean isWhole(String line) {
    return this != TABLE || (line.matches("[|: \\t-]+") && line.indexOf('|') >= 0);
  }

  /** Why it is none, and what to do. */
  String advice() {
    return advice;
  }
}
