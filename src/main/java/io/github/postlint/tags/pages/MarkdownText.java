package io.github.postlint.tags.pages;

/** Plain text as Markdown. */
final class MarkdownText {
  private MarkdownText() {}

  /**
   * The text with every ASCII punctuation character but the comma as a character reference. No
   * Markdown dialect reads those as markup, and neither Liquid nor Hugo's shortcodes see a brace; a
   * backslash would not do for the latter two.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7F && c != ',' && !Character.isLetterOrDigit(c)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
