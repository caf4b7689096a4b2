package io.github.postlint.post.text;

import java.util.Arrays;

/**
 * Which characters of ASCII stand in a text, and what follows those that are neither letters,
 * digits nor white space. One pass tells; most signs need not be looked for in most texts after it.
 */
public final class Punctuation {
  private static final int ASCII = 128;

  /** How many marks ASCII has. */
  private static final int MARKS = 32;

  /**
   * Where the bits of what follows a character stand: one pair of words for each mark, one for all
   * other characters together.
   */
  private static final byte[] ROWS = rows();

  /** Where the bits of all characters stand. */
  private static final int SEEN = 2 * MARKS + 2;

  private final long[] bits;
  private final boolean beyond;
  private final boolean controls;

  private Punctuation(long[] bits, boolean beyond, boolean controls) {
    this.bits = bits;
    this.beyond = beyond;
    this.controls = controls;
  }

  private static byte[] rows() {
    byte[] rows = new byte[ASCII];
    Arrays.fill(rows, (byte) (2 * MARKS));
    byte next = 0;
    for (char c = '!'; c < ASCII - 1; c++) {
      if (!Character.isLetterOrDigit(c)) {
        rows[c] = next;
        next = (byte) (next + 2);
      }
    }
    return rows;
  }

  /** The punctuation of {@code text}. */
  public static Punctuation of(String text) {
    long[] bits = new long[SEEN + 2];
    boolean beyond = false;
    boolean controls = false;
    int row = 2 * MARKS;
    // An array is read faster than a string as long as the code is not optimized.
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c < ASCII) {
        int half = c >>> 6;
        long bit = 1L << c;
        bits[row + half] |= bit;
        bits[SEEN + half] |= bit;
        row = ROWS[c];
      } else {
        beyond = true;
        controls |= c <= '\u009F';
        row = 2 * MARKS;
      }
    }
    return new Punctuation(bits, beyond, controls);
  }

  /** Whether {@code c} stands in the text; true for all beyond ASCII where there are such. */
  public boolean mayHold(char c) {
    return c < ASCII ? (bits[SEEN + (c >>> 6)] >>> c & 1) != 0 : beyond;
  }

  /** Whether there are control characters besides tab, line feed and carriage return. */
  public boolean holdsControls() {
    long usual = 1L << '\t' | 1L << '\n' | 1L << '\r';
    return controls || (bits[SEEN] & 0xFFFF_FFFFL & ~usual) != 0 || mayHold('\u007F');
  }

  /** Whether {@code sign} may stand in the text; says so rather than miss it. */
  public boolean mayHold(String sign) {
    for (int i = 0; i < sign.length(); i++) {
      if (!mayHold(sign.charAt(i)) || (i > 0 && !follows(sign.charAt(i - 1), sign.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(char before, char c) {
    boolean told = before < ASCII && c < ASCII && ROWS[before] < 2 * MARKS;
    return !told || (bits[ROWS[before] + (c >>> 6)] >>> c & 1) != 0;
  }

  /** Whether {@code text}, of which this is the punctuation, holds {@code sign}. */
  boolean isIn(String text, String sign) {
    return mayHold(sign) && (isTold(sign) || text.contains(sign));
  }

  private static boolean isTold(String sign) {
    int last = sign.length() - 1;
    boolean pair = last == 1 && sign.charAt(0) < ASCII && ROWS[sign.charAt(0)] < 2 * MARKS;
    return (last == 0 || pair) && sign.charAt(last) < ASCII;
  }

  /** Whether {@code text}, of which this is the punctuation, holds one of {@code signs}. */
  public boolean anyIn(String text, String... signs) {
    for (String sign : signs) {
      if (isIn(text, sign)) {
        return true;
      }
    }
    return false;
  }
}
