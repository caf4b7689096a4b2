package io.github.postlint.site.terms;

/** Whether two words are one slip of the finger apart. */
public final class OneEdit {
  private OneEdit() {}

  /**
   * Whether one letter too many, too few or another one, or two neighbours swapped, make one word
   * of the other. Equal words are not one edit apart.
   */
  public static boolean between(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    return switch (longer.length() - shorter.length()) {
      case 0 -> start < longer.length() && (substituted(a, b, start) || swapped(a, b, start));
      case 1 -> longer.startsWith(shorter.substring(start), start + 1);
      default -> false;
    };
  }

  private static boolean substituted(String a, String b, int at) {
    return a.substring(at + 1).equals(b.substring(at + 1));
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }
}
