package io.github.postlint.rules.links;

/** One slip of the finger: a letter too many, too few, another one, or two that changed places. */
final class Slip {
  private Slip() {}

  static boolean isOne(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int length = Math.max(a.length(), b.length()) - start - end;
    boolean swapped =
        length == 2
            && a.length() == b.length()
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return (length == 1 || swapped) && !isNumber(a, start, end) && !isNumber(b, start, end);
  }

  /** Numbers that differ name different things. */
  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < text.length() - end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
