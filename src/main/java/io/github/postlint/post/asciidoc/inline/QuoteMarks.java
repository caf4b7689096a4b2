package io.github.postlint.post.asciidoc.inline;

/** Finds the marks of strong, emphasized and other text, and of code. */
final class QuoteMarks {
  private QuoteMarks() {}

  static void apply(Work work) {
    if (!hasAny(work)) {
      return;
    }
    unconstrained(work, "**");
    constrained(work, "*", "*", "", "");
    constrained(work, "\"`", "`\"", "", "");
    constrained(work, "'`", "`'", "`", "");
    unconstrained(work, "``");
    constrained(work, "`", "`", "\"'`", "\"'`");
    unconstrained(work, "__");
    constrained(work, "_", "_", "", "");
    unconstrained(work, "##");
    constrained(work, "#", "#", "&", "");
    tight(work, '^');
    tight(work, '~');
  }

  private static boolean hasAny(Work work) {
    for (int at = 0; at < work.length(); at++) {
      if ("*`_#^~".indexOf(work.at(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void unconstrained(Work work, String mark) {
    int at = work.chars.indexOf(mark);
    while (at >= 0) {
      int end = work.chars.indexOf(mark, at + mark.length() + 1);
      if (end < 0) {
        return;
      }
      if (at > 0 && work.at(at - 1) == '\\') {
        work.drop(at - 1);
      } else {
        close(work, mark, at, end);
      }
      at = work.chars.indexOf(mark, end + mark.length());
    }
  }

  private static void close(Work work, String mark, int at, int end) {
    Brackets.hideRole(work, at, c -> true);
    if (mark.equals("``")) {
      work.hideOriginal(at, end + mark.length());
    }
    work.mark(at, at + mark.length());
    work.mark(end, end + mark.length());
  }

  private static void constrained(
      Work work, String open, String close, String notBefore, String notAfter) {
    int at = work.chars.indexOf(open);
    if (at < 0) {
      return;
    }
    QuoteClosers closers =
        QuoteClosers.of(work, close, c -> !Work.isWord(c) && notAfter.indexOf(c) < 0);
    while (at >= 0) {
      int end = closers.after(at);
      int next = at + 1;
      boolean escaped = at > 0 && work.at(at - 1) == '\\';
      if (end >= 0 && (at == 0 || opens(work.at(at - 1), notBefore))) {
        if (escaped) {
          work.drop(at - 1);
        } else {
          Brackets.hideRole(work, at, c -> opens(c, notBefore));
          if (open.equals("`")) {
            work.hideOriginal(at, end + 1);
          }
          work.mark(at, at + open.length());
          work.mark(end, end + close.length());
        }
        next = end + close.length();
      }
      at = work.chars.indexOf(open, next);
    }
  }

  private static boolean opens(char c, String notBefore) {
    return !Work.isWord(c)
        && c != Work.PASSED
        && ";:}<>&".indexOf(c) < 0
        && notBefore.indexOf(c) < 0;
  }

  /** Marks without white space between them. */
  private static void tight(Work work, char mark) {
    int open = -1;
    for (int at = 0; at < work.length(); at++) {
      char c = work.at(at);
      if (Character.isWhitespace(c)) {
        open = -1;
      } else if (c == mark && open < 0) {
        open = at;
      } else if (c == mark && at > open + 1) {
        if (open > 0 && work.at(open - 1) == '\\') {
          work.drop(open - 1);
        } else {
          Brackets.hideRole(work, open, before -> true);
          work.mark(open, open + 1);
          work.mark(at, at + 1);
        }
        open = -1;
      }
    }
  }
}
