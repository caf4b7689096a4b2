package io.github.postlint.post.commonmark;

/**
 * Makes harmless what would take flexmark very long or exhaust its stack. It goes down into each
 * nested block by a call of its own, so that 4 KB of {@code - - -} are enough; it reads a paragraph
 * again for each of its lines that does not start with a letter, and a list for each of its items.
 */
final class InputGuard {
  /** The most marks of lists and quotes, or pairs of spaces, before a line's text. */
  static final int MAX_DEPTH = 100;

  /**
   * The most low lines at the beginning of a line: flexmark's pattern for breaks goes down by one.
   */
  static final int MAX_LOW_LINES = 1000;

  /**
   * The most backticks or tildes in a row: flexmark's pattern for fences tries each number of them.
   */
  static final int MAX_RUN = 1000;

  /** The most lines without a blank one between that are read as they are. */
  static final int MAX_GLUED_LINES = 2000;

  /** The most items of lists that are read as such. */
  static final int MAX_ITEMS = 2000;

  private final String text;
  private char[] changed;
  private int glued;
  private int items;

  private InputGuard(String text) {
    this.text = text;
  }

  /** The text, as long as it was, with letters in the place of what is too much. */
  static String apply(String text) {
    // flexmark does the same, and then keeps each piece between as a text of its own.
    InputGuard guard = new InputGuard(text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD'));
    boolean returns = text.indexOf('\r') >= 0;
    for (int line = 0; line < text.length(); ) {
      int feed = returns ? lineEnd(text, line) : text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      guard.visit(line, end);
      line = end + 1;
    }
    return guard.changed == null ? guard.text : new String(guard.changed);
  }

  static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void visit(int line, int end) {
    int ink = line;
    while (ink < end && (text.charAt(ink) == ' ' || text.charAt(ink) == '\t')) {
      ink++;
    }
    if (ink == end) {
      // The end of a carriage return and line feed is not a blank line.
      boolean half = line > 0 && line < text.length() && text.startsWith("\r\n", line - 1);
      glued = half ? glued : 0;
      return;
    }
    glued++;
    items += isItem(ink, end) ? 1 : 0;
    boolean tooMuch = glued > MAX_GLUED_LINES || (items > MAX_ITEMS && isItem(ink, end));
    // A tab is as wide as four spaces, of which two make a level.
    int length = end - line;
    if ((length > MAX_DEPTH / 2 && depth(line, end) > MAX_DEPTH)
        || (length > MAX_LOW_LINES && lowLines(ink, end) > MAX_LOW_LINES)
        || (length > MAX_RUN && longestRun(ink, end) > MAX_RUN)) {
      mask(line, end);
    } else if (tooMuch && !isFence(ink)) {
      mask(ink, ink + 1);
    }
  }

  private boolean isFence(int at) {
    return text.startsWith("```", at) || text.startsWith("~~~", at);
  }

  private boolean isItem(int at, int end) {
    int mark = at;
    while (mark < end && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
      mark++;
    }
    String marks = mark == at ? "-*+" : ".)";
    return mark < end && marks.indexOf(text.charAt(mark)) >= 0;
  }

  private void mask(int from, int to) {
    changed = changed == null ? text.toCharArray() : changed;
    for (int i = from; i < to; i++) {
      changed[i] = 'x';
    }
  }

  private int lowLines(int from, int end) {
    int count = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '_') {
        count++;
      } else if (c != ' ' && c != '\t') {
        break;
      }
    }
    return count;
  }

  private int longestRun(int from, int end) {
    int longest = 0;
    int run = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean mark = c == '`' || c == '~';
      run = !mark ? 0 : i > from && text.charAt(i - 1) == c ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private int depth(int from, int end) {
    int marks = 0;
    int spaces = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        spaces++;
      } else if (c == '\t') {
        spaces += 4;
      } else if (">-*+.)".indexOf(c) >= 0) {
        marks++;
      } else if (c < '0' || c > '9') {
        break;
      }
    }
    return Math.max(marks, spaces / 2);
  }
}
