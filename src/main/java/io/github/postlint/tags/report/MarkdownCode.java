package io.github.postlint.tags.report;

/** Text of strangers inside Markdown: a code span, in which nothing has a meaning. */
final class MarkdownCode {
  private static final String HARMFUL = "[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]";

  private MarkdownCode() {}

  /** The text in backticks; line ends, control characters and what reorders it are blanks. */
  static String of(String text) {
    String line = text.replaceAll(HARMFUL, " ");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    boolean edge = line.startsWith("`") || line.endsWith("`");
    String pad = edge ? " " : "";
    return fence + pad + line + pad + fence;
  }
}
