package io.github.postlint.tags.report;

/** Text of strangers inside Markdown. */
final class MarkdownText {
  private MarkdownText() {}

  /** A code span, in which nothing has a meaning; line ends and control characters are blanks. */
  static String code(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    boolean edge = line.startsWith("`") || line.endsWith("`");
    String pad = edge ? " " : "";
    return fence + pad + line + pad + fence;
  }
}
