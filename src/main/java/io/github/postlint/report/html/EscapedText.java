package io.github.postlint.report.html;

import io.github.postlint.report.text.Visible;
import java.util.regex.Pattern;

/** Texts of strangers in HTML. */
final class EscapedText {
  /** What is no character at all, which HTML refuses. */
  private static final Pattern NONCHARACTER = Pattern.compile("[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

  private EscapedText() {}

  /** On one line, as text or in a quoted attribute. */
  static String of(String text) {
    return escaped(NONCHARACTER.matcher(Visible.text(text)).replaceAll("\uFFFD"));
  }

  /** A text of our own, with its lines. */
  static String lines(String text) {
    return escaped(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
