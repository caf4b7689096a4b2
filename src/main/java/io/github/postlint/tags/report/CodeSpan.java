package io.github.postlint.tags.report;

/** Text of strangers inside Markdown: a code span, in which nothing has a meaning. */
final class CodeSpan {
  private CodeSpan() {}

  /** The text in backticks; line ends and control characters are blanks. */
  static String of(String text) {
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
