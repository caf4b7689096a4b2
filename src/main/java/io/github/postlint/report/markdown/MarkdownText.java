package io.github.postlint.report.markdown;

import io.github.postlint.report.text.Visible;

/** Texts of strangers in GitHub's Markdown, where no character of theirs means anything. */
final class MarkdownText {
  private MarkdownText() {}

  /** Characters that mean something in the middle of a line. */
  private static final String MARKS = "\\`*_{}[]()#!|~:$";

  /** As a part of a line, not its beginning. */
  static String of(String text) {
    String html = html(text);
    StringBuilder escaped = new StringBuilder(html.length() + 16);
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      boolean address = c == '.' && html.regionMatches(true, i - 3, "www", 0, 3);
      boolean entity = c == '#' && i > 0 && html.charAt(i - 1) == '&';
      if ((MARKS.indexOf(c) >= 0 && !entity) || address) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /**
   * On one line of HTML, in which Markdown means nothing. The name after an at sign is no mention,
   * for a space without width follows it.
   */
  static String html(String text) {
    return Visible.text(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;&#8203;");
  }
}
