package io.github.postlint.post.kramdown.scan;

/** The marks that start an item of a list or a definition. */
public enum Markers {
  /** A star, a hyphen or a plus sign. */
  BULLET,
  /** Digits and a full stop. */
  NUMBER,
  /** A colon. */
  DEFINITION;

  /** The bullet or number that starts a list at {@code at}, or null. */
  public static Markers list(String text, int at) {
    if (BULLET.end(text, at, 3) >= 0) {
      return BULLET;
    }
    return NUMBER.end(text, at, 3) >= 0 ? NUMBER : null;
  }

  /**
   * The offset after the mark at {@code at}, or -1. A space or tab must follow, or, by a slip in
   * kramdown, a vertical bar.
   *
   * @param indent the most spaces that may stand before it
   */
  public int end(String text, int at, int indent) {
    int mark = at + Chars.spaces(text, at, indent);
    int end = markEnd(text, mark);
    if (end < 0) {
      return -1;
    }
    char after = Chars.at(text, end);
    return Chars.isSpaceOrTab(after) || after == '|' ? end : -1;
  }

  private int markEnd(String text, int at) {
    char c = Chars.at(text, at);
    switch (this) {
      case BULLET:
        return c == '*' || c == '-' || c == '+' ? at + 1 : -1;
      case DEFINITION:
        return c == ':' ? at + 1 : -1;
      default:
        int end = at;
        while (Chars.isDigit(Chars.at(text, end))) {
          end++;
        }
        return end > at && Chars.at(text, end) == '.' ? end + 1 : -1;
    }
  }
}
