package io.github.postlint.post.asciidoc.inline;

/** Text that is passed through. */
final class PassedText {
  private static final String MACRO = "pass:";

  private PassedText() {}

  /** What is left without the marks around it: up to three plus or dollar signs, or a macro. */
  static String of(String written) {
    int open = written.indexOf('[');
    if (written.startsWith(MACRO) && open > 0 && written.endsWith("]")) {
      return written.substring(open + 1, written.length() - 1);
    }
    int start = 0;
    int end = written.length();
    while (start < 3 && end - start > 1 && isMark(written, start, end)) {
      start++;
      end--;
    }
    return written.substring(start, end);
  }

  private static boolean isMark(String text, int start, int end) {
    char first = text.charAt(start);
    return (first == '+' || first == '$') && text.charAt(end - 1) == first;
  }
}
