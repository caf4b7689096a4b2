package io.github.postlint.post.asciidoc.inline;

/** Takes out what no other substitution is to see. */
final class Passthroughs {
  private static final String[] SIGNS = {"+++", "++", "$$"};

  private Passthroughs() {}

  static void apply(Work work) {
    String text = work.chars.toString();
    boolean pluses = text.contains("++") || text.contains("$$");
    if (pluses || text.contains("pass:")) {
      macros(work);
    }
    if (text.indexOf('+') >= 0 || text.indexOf('`') >= 0) {
      marks(work);
    }
    formulas(work, "stem:");
    formulas(work, "latexmath:");
    formulas(work, "asciimath:");
  }

  private static void macros(Work work) {
    boolean[] none = new boolean[SIGNS.length];
    for (int at = 0; at < work.length(); ) {
      at = Math.max(at + 1, macro(work, at, none));
    }
  }

  private static int macro(Work work, int at, boolean[] none) {
    char c = work.at(at);
    if (c == 'p' && work.has("pass:", at)) {
      return passMacro(work, at);
    }
    if (c != '+' && c != '$') {
      return at;
    }
    for (int i = 0; i < SIGNS.length; i++) {
      String sign = SIGNS[i];
      if (work.has(sign, at) && !none[i]) {
        int end = work.chars.indexOf(sign, at + sign.length());
        if (end < 0) {
          none[i] = true;
          continue;
        }
        int after = end + sign.length();
        if (at > 0 && work.at(at - 1) == '\\') {
          work.drop(at - 1);
          return after;
        }
        Brackets.hideRole(work, at, c2 -> true);
        work.hideOriginal(at, after);
        work.pass(at, after);
        return after;
      }
    }
    return at;
  }

  private static int passMacro(Work work, int at) {
    int open = at + "pass:".length();
    while (open < work.length() && isSubstitution(work.at(open))) {
      open++;
    }
    int close = Brackets.close(work, open);
    if (close < 0) {
      return at;
    }
    if (at > 0 && work.at(at - 1) == '\\') {
      work.drop(at - 1);
    } else {
      work.pass(at, close + 1);
    }
    return close + 1;
  }

  private static boolean isSubstitution(char c) {
    return (c >= 'a' && c <= 'z') || c == ',' || c == '-';
  }

  private static void formulas(Work work, String name) {
    for (int at = work.chars.indexOf(name); at >= 0; at = work.chars.indexOf(name, at + 1)) {
      int close = Brackets.close(work, at + name.length());
      if (close >= 0) {
        work.pass(at, close + 1);
      }
    }
  }

  /** Pluses around text, and backticks with pluses in them. */
  private static void marks(Work work) {
    QuoteClosers pluses = QuoteClosers.of(work, "+", c -> !Work.isWord(c));
    QuoteClosers backticks = QuoteClosers.of(work, "`", c -> !Work.isWord(c));
    for (int at = 0; at < work.length(); at++) {
      char c = work.at(at);
      if (c == '+' || c == '`') {
        at = mark(work, at, c == '+' ? pluses : backticks);
      }
    }
  }

  private static int mark(Work work, int at, QuoteClosers closers) {
    boolean escaped = at > 0 && work.at(at - 1) == '\\';
    int before = escaped ? at - 2 : at - 1;
    if (before >= 0 && !opens(work.at(before))) {
      return at;
    }
    int end = closers.after(at);
    if (end < 0) {
      return at;
    }
    boolean plus = work.at(at) == '+';
    if (escaped && plus) {
      work.drop(at - 1);
    } else if (plus) {
      Brackets.hideRole(work, at, Passthroughs::opens);
      work.pass(at, end + 1);
    } else if (end > at + 3 && work.at(at + 1) == '+' && work.at(end - 1) == '+') {
      work.pass(at + 1, end);
    }
    return end;
  }

  private static boolean opens(char c) {
    return !Work.isWord(c) && c != ';' && c != ':' && "<>&".indexOf(c) < 0;
  }
}
