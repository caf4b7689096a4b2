package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters in a text that are markup elsewhere, or would be markup with a little more.
 *
 * @param severity of the finding
 * @param sign what the text must hold, so that the pattern is worth a try
 * @param pattern what it looks like
 * @param reason why readers see it
 * @param advice what to write; {@code $1} and {@code $2} are the pattern's groups
 * @param repair how it is mended
 * @param ofParagraphs whether it means something else, or nothing, in headings and in tables
 */
record TextMark(
    Severity severity,
    String sign,
    Pattern pattern,
    String reason,
    String advice,
    MarkRepair repair,
    boolean ofParagraphs) {

  static TextMark error(String sign, String pattern, String reason, String advice) {
    return of(Severity.ERROR, sign, pattern, reason, advice);
  }

  static TextMark warning(String sign, String pattern, String reason, String advice) {
    return of(Severity.WARNING, sign, pattern, reason, advice);
  }

  private static TextMark of(
      Severity severity, String sign, String pattern, String reason, String advice) {
    return new TextMark(
        severity, sign, Pattern.compile(pattern), reason, advice, MarkRepair.NONE, false);
  }

  /** The same, looked for in paragraphs only. */
  TextMark inParagraphs() {
    return new TextMark(severity, sign, pattern, reason, advice, repair, true);
  }

  /** The same with a way to mend it. */
  TextMark mendedBy(MarkRepair how) {
    return new TextMark(severity, sign, pattern, reason, advice, how, ofParagraphs);
  }

  boolean mayBeIn(String text) {
    return text.contains(sign);
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** What to write where the mark was found. */
  String advice(MatchResult match) {
    return advice.contains("$") ? "\"" + macro(advice, match) + "\"" : advice;
  }

  /** What Markdown's link or image is in AsciiDoc. */
  static String macro(String advice, MatchResult match) {
    String filled = advice.replace("$1", match.group(1)).replace("$2", match.group(2));
    return match.group(2).contains("://") ? filled.replaceFirst("^link:", "") : filled;
  }
}
