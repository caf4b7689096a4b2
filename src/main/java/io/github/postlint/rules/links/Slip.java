package io.github.postlint.rules.links;

/** One slip of the finger: a letter too many, too few, or another one. */
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
    return Math.max(a.length(), b.length()) - start - end == 1;
  }
}
