package io.github.postlint.post.markdown;

/** Fences as a reader pairs them who looks at marks only, wherever they stand in a line. */
final class PlainFences {
  private static final int MIN_RUN = 3;

  private PlainFences() {}

  /** The 0-based UTF-16 offset of the fence that is open at the end of a text, or -1. */
  static int open(String text, int start) {
    int open = -1;
    char mark = 0;
    int length = 0;
    for (int line = start; line < text.length(); ) {
      int end = line;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int at = markStart(text, line, end);
      int run = run(text, at, end);
      if (run >= MIN_RUN) {
        boolean bare = text.substring(at + run, end).isBlank();
        if (open < 0) {
          open = at;
          mark = text.charAt(at);
          length = run;
        } else if (bare && text.charAt(at) == mark && run >= length) {
          open = -1;
        }
      }
      line = end + 1;
    }
    return open;
  }

  /** After white space and the marks of quotations and lists. */
  private static int markStart(String text, int line, int end) {
    int at = line;
    while (at < end && " \t>-*+.)0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int run(String text, int at, int end) {
    int run = 0;
    while (at + run < end
        && (text.charAt(at) == '`' || text.charAt(at) == '~')
        && text.charAt(at + run) == text.charAt(at)) {
      run++;
    }
    return run;
  }
}
