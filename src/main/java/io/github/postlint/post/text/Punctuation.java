package io.github.postlint.post.text;

import java.util.Arrays;
import java.util.List;

/**
 * Which characters of ASCII stand in a text, and what follows those that are neither letters,
 * digits nor white space. One pass tells; most signs need not be looked for in most texts after it.
 */
public final class Punctuation {
  private static final int ASCII = 128;

  /** How many marks ASCII has. */
  private static final int MARKS = 32;

  /** Where the bits of what follows a mark stand, two words for each; negative for no mark. */
  private static final byte[] ROWS = rows();

  /** Stands for the bits of texts without marks. */
  private static final long[] NONE = {};

  private final long low;
  private final long high;
  private final long[] next;
  private final boolean beyond;
  private final boolean controls;

  /**
   * @param low which of the first half of ASCII stand in the text
   * @param high which of the second half do
   * @param next what follows marks
   * @param beyond whether there is more than ASCII
   * @param controls whether there are control characters beyond ASCII
   */
  private Punctuation(long low, long high, long[] next, boolean beyond, boolean controls) {
    this.low = low;
    this.high = high;
    this.next = next;
    this.beyond = beyond;
    this.controls = controls;
  }

  private static byte[] rows() {
    byte[] rows = new byte[ASCII];
    Arrays.fill(rows, (byte) -1);
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
    long low = 0;
    long high = 0;
    long[] next = NONE;
    boolean beyond = false;
    boolean controls = false;
    int row = -1;
    // An array is read faster than a string as long as the code is not optimized.
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c >= ASCII) {
        beyond = true;
        controls |= c <= '\u009F';
        row = -1;
        continue;
      }
      long bit = 1L << c;
      if (c < Long.SIZE) {
        low |= bit;
      } else {
        high |= bit;
      }
      if (row >= 0) {
        next = next == NONE ? new long[2 * MARKS] : next;
        next[row + (c >>> 6)] |= bit;
      }
      row = ROWS[c];
    }
    return new Punctuation(low, high, next, beyond, controls);
  }

  /** What stands in one of several texts at least. */
  public static Punctuation ofAny(List<Punctuation> texts) {
    long low = 0;
    long high = 0;
    long[] next = new long[2 * MARKS];
    boolean beyond = false;
    boolean controls = false;
    for (Punctuation text : texts) {
      low |= text.low;
      high |= text.high;
      beyond |= text.beyond;
      controls |= text.controls;
      for (int i = 0; i < text.next.length; i++) {
        next[i] |= text.next[i];
      }
    }
    return new Punctuation(low, high, next, beyond, controls);
  }

  /** Whether {@code c} stands in the text; true for all beyond ASCII where there are such. */
  public boolean mayHold(char c) {
    return c < ASCII ? ((c < Long.SIZE ? low : high) >>> c & 1) != 0 : beyond;
  }

  /** Whether there are control characters besides tab, line feed and carriage return. */
  public boolean holdsControls() {
    long usual = 1L << '\t' | 1L << '\n' | 1L << '\r';
    return controls || (low & 0xFFFF_FFFFL & ~usual) != 0 || mayHold('\u007F');
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
    boolean told = before < ASCII && c < ASCII && ROWS[before] >= 0;
    return !told || (next != NONE && (next[ROWS[before] + (c >>> 6)] >>> c & 1) != 0);
  }

  /** Whether {@code text}, of which this is the punctuation, holds {@code sign}. */
  boolean isIn(String text, String sign) {
    return mayHold(sign) && (isTold(sign) || text.contains(sign));
  }

  private static boolean isTold(String sign) {
    int last = sign.length() - 1;
    boolean pair = last == 1 && sign.charAt(0) < ASCII && ROWS[sign.charAt(0)] >= 0;
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
