package io.github.postlint.tags.terms;

import java.util.Arrays;
import java.util.Comparator;

/** Text by code points: the same order in every language and on every machine. */
public final class CodePoints {
  /** Compares texts by code points; Java's own order is by UTF-16 units. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String a, String b) {
    int at = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    return at < 0 || at >= a.length() || at >= b.length()
        ? Integer.compare(a.length(), b.length())
        : Integer.compare(weight(a.charAt(at)), weight(b.charAt(at)));
  }

  /** Surrogates stand for code points above all other units. */
  private static int weight(char unit) {
    return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
  }
}
