package io.github.postlint.post.kramdown.scan;

/** Where markup may start; most characters are told to be text here. */
public final class SpanStarts {
  /** Characters with which markup may start or end, or that tell it of the character before. */
  private static final boolean[] MARKS = marks("*_`<[]$&\\\"'!{-~.>\n");

  private SpanStarts() {}

  private static boolean[] marks(String characters) {
    boolean[] marks = new boolean[128];
    for (int i = 0; i < characters.length(); i++) {
      marks[characters.charAt(i)] = true;
    }
    return marks;
  }

  /**
   * The first place from {@code from} on where markup may start or {@code stop} stand, or -1.
   *
   * @param stop may be null
   */
  public static int next(String chars, int from, SpanStop stop, boolean gfm) {
    int end = chars.length();
    for (int i = from; i < end; i++) {
      char c = chars.charAt(i);
      if (c < 128 && MARKS[c]) {
        int start = start(chars, from, i, gfm);
        if (start >= 0) {
          return start;
        }
        if (stop != null && stop.at(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where the markup starts that the character at {@code at} tells of, or -1. */
  private static int start(String chars, int from, int at, boolean gfm) {
    char next = Chars.at(chars, at + 1);
    switch (chars.charAt(at)) {
      case '"':
      case '\'':
        // kramdown bends it together with the character before it.
        return at > from ? at - 1 : at;
      case '!':
        return next == '[' ? at : -1;
      case '{':
        return next == ':' ? at : -1;
      case '-':
        return next == '-' ? at : -1;
      case '~':
        return gfm && next == '~' ? at : -1;
      case '.':
        return chars.startsWith("...", at) ? at : -1;
      case '>':
        boolean space = at > from && chars.charAt(at - 1) == ' ';
        return next != '>' ? -1 : space ? at - 1 : at;
      case '\n':
        return at - 1 > from && chars.startsWith("  ", at - 2) ? at - 2 : -1;
      case ']':
        return -1;
      default:
        return at;
    }
  }
}
