package io.github.postlint.rules.inline;

/**
 * The punctuation marks of a text, as far as one pass tells: most signs need not be looked for in
 * most texts.
 *
 * @param low one bit for each mark up to U+003F
 * @param high one bit for each of the others of ASCII
 * @param pairs bits for marks with what follows them; several pairs share a bit
 */
record Punctuation(long low, long high, long pairs) {
  /** From U+0021 to U+002F, and from U+003A to U+003F. */
  private static final long LOW_MARKS = 0xFC00_FFFE_0000_0000L;

  /** From U+0040 on, what is neither a letter nor U+007F. */
  private static final long HIGH_MARKS = 0x7800_0001_F800_0001L;

  static Punctuation of(String text) {
    long low = 0;
    long high = 0;
    long pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLow = c < 64;
      if (c < 128 && ((isLow ? LOW_MARKS >>> c : HIGH_MARKS >>> (c - 64)) & 1) != 0) {
        low |= isLow ? 1L << c : 0;
        high |= isLow ? 0 : 1L << (c - 64);
        pairs |= i + 1 < text.length() ? 1L << ((c * 7 + text.charAt(i + 1)) & 63) : 0;
      }
    }
    return new Punctuation(low, high, pairs);
  }

  /** Whether a text with these marks may hold one with those; says so rather than miss it. */
  boolean mayHold(Punctuation other) {
    return (low & other.low) == other.low
        && (high & other.high) == other.high
        && (pairs & other.pairs) == other.pairs;
  }
}
