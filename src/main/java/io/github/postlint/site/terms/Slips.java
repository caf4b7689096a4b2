package io.github.postlint.site.terms;

/** Tells slips of the finger from words that only look alike. */
public final class Slips {
  /** Shorter words have too many neighbours that mean something: {@code java}, {@code lava}. */
  public static final int MIN_LENGTH = 5;

  private Slips() {}

  /**
   * Whether one of two merge keys is probably a slip for the other: one edit apart, and not in the
   * last letter, where numbers, genders and languages differ ({@code security}, {@code securite}),
   * nor in a digit, where versions do.
   */
  public static boolean areLikely(String a, String b) {
    return a.length() >= MIN_LENGTH
        && b.length() >= MIN_LENGTH
        && last(a) == last(b)
        && OneEdit.between(a, b)
        && digits(a).equals(digits(b));
  }

  /**
   * Whether two words begin with the same two letters, in whichever order. Nobody drops the first
   * letter of a name or adds one: {@code ubuntu} and {@code kubuntu} are two things.
   */
  public static boolean beginAlike(String a, String b) {
    return a.charAt(0) == b.charAt(0) || (a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0));
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }
}
