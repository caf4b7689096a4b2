package io.github.postlint.rules.inline;

/**
 * The characters of ASCII that a text has: one pass tells of most marks that they are not there.
 *
 * @param low those up to U+003F, one bit for each
 * @param high the others
 */
record AsciiSet(long low, long high) {

  static AsciiSet of(String text) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << (c - 64);
      }
    }
    return new AsciiSet(low, high);
  }

  /** Whether the text has a character of ASCII. */
  boolean has(char c) {
    return ((c < 64 ? low >>> c : high >>> (c - 64)) & 1) != 0;
  }
}
